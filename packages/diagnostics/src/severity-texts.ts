import type { Severity } from './diagnostic.ts';
import type { Texts } from './texts.ts';

/** What each severity is called. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Texts>> = {
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  note: { fi: 'huomautus', sv: 'anmärkning', en: 'note' },
};
