import type { Texts } from '@nivel/diagnostics';

/** What a controller binds the documents to: who it is, for what, to whom, how long, and what it has written itself. Read from `controller.yaml`. */
export interface Controller {
  readonly name?: Texts;
  readonly businessId?: string;
  /** The OID by which its own releases and its file of positions name it. */
  readonly organisation?: string;
  readonly contact?: Texts;
  readonly dataProtectionOfficer?: Texts;
  /** Where a complaint goes, as the controller has checked it. */
  readonly complaint?: Texts;
  /** Which kinds of education it provides, as the vocabulary names senders. */
  readonly provides: readonly string[];
  readonly activities: readonly BoundActivity[];
  readonly receivers: readonly BoundReceiver[];
  readonly systems: readonly BoundSystem[];
  readonly processors: readonly BoundProcessor[];
  readonly retention: readonly BoundRetention[];
  readonly texts: readonly OwnText[];
}

/** A purpose for which the controller processes data, with the situations that it really has. */
export interface BoundActivity {
  readonly purpose: string;
  readonly situations: readonly string[];
  readonly process?: Texts;
}

export interface BoundReceiver {
  readonly name: Texts;
  /** As the vocabulary names receivers. */
  readonly receiver: string;
  readonly relation: string;
  /** The OID by which releases name it. */
  readonly organisation?: string;
}

export interface BoundSystem {
  readonly name: Texts;
  readonly task: Texts;
}

export interface BoundProcessor {
  readonly name: Texts;
  readonly task: Texts;
  /** Two letters. */
  readonly country: string;
  /** What protects data outside the European Economic Area. */
  readonly safeguard?: Texts;
}

export interface BoundRetention {
  readonly category: string;
  readonly period: Texts;
  readonly ground: Texts;
}

/** A text of the controller's own that fills a gap. */
export interface OwnText {
  readonly gap: string;
  /** The purpose that it is about, where the gap is asked purpose by purpose. */
  readonly purpose?: string;
  readonly text: Texts;
  /** The versions that the writer had before them; another version makes the text one to look at again. */
  readonly writtenFor: { readonly model: string; readonly ruleBook: string };
}
