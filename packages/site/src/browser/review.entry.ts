import { ReviewForm } from './review-form.ts';

/** Opens the form of a rule's page: it makes a file from what the reader writes, and sends nothing. */

const form = document.querySelector<HTMLFormElement>('form.review');
if (form !== null) new ReviewForm(form).open();
