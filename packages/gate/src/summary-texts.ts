import type { Texts } from '@nivel/diagnostics';

/** The sentences of the summaries. Placeholders are filled with terms, days and counts, never with values of a person. */
export const SUMMARY_TEXTS = {
  title: { fi: 'Luovutuserä {day}', sv: 'Utlämnande {day}', en: 'Release {day}' },
  situation: {
    fi: 'Luovuttaja: {sender} ({senderOrganisation}). Vastaanottaja: {receiver} ({receiverOrganisation}), {role}. Käyttötarkoitus: {purpose}. Kanava: {channel}.',
    sv: 'Utlämnare: {sender} ({senderOrganisation}). Mottagare: {receiver} ({receiverOrganisation}), {role}. Ändamål: {purpose}. Kanal: {channel}.',
    en: 'Sender: {sender} ({senderOrganisation}). Receiver: {receiver} ({receiverOrganisation}), {role}. Purpose: {purpose}. Channel: {channel}.',
  },
  versions: {
    fi: 'Tietomalli {model}, sääntökirja {ruleBook}, ohjelma {program}. Oppijoita {learners}.',
    sv: 'Datamodell {model}, regelbok {ruleBook}, program {program}. Elever: {learners}.',
    en: 'Data model {model}, rule book {ruleBook}, program {program}. Learners: {learners}.',
  },
  entityHead: {
    fi: '| Tietue | Tietueita | Arvoja luettu | Luovutettu | Selvitettävä | Jäi |',
    sv: '| Post | Poster | Värden lästa | Lämnade ut | Att utreda | Kvar |',
    en: '| Entity | Records | Values read | Released | Asked | Withheld |',
  },
  released: { fi: 'Mitä luovutettiin', sv: 'Vad som lämnades ut', en: 'What left' },
  asked: { fi: 'Mitä pitää selvittää', sv: 'Vad som ska utredas', en: 'What must be asked' },
  withheld: { fi: 'Mitä jäi ja miksi', sv: 'Vad som stannade och varför', en: 'What stayed, and why' },
  duties: { fi: 'Luovutusvelvollisuudet', sv: 'Skyldigheter att lämna ut', en: 'Duties' },
  findings: { fi: 'Tarkistettavaa', sv: 'Att kontrollera', en: 'To be checked' },
  rows: { fi: 'Luetut rivit', sv: 'Lästa rader', en: 'Rows read' },
  nothing: { fi: 'Ei mitään.', sv: 'Ingenting.', en: 'Nothing.' },
  answer: {
    fi: '**{category}**: {fields} – arvoja {values}, oppijoita {learners}',
    sv: '**{category}**: {fields} – värden: {values}, elever: {learners}',
    en: '**{category}**: {fields} – values: {values}, learners: {learners}',
  },
  notFilled: {
    fi: '**{category}**: {fields} – lähteessä ei ole näitä tietoja',
    sv: '**{category}**: {fields} – källan har inte dessa uppgifter',
    en: '**{category}**: {fields} – the source does not have these data',
  },
  form: { fi: 'Muoto: {form}.', sv: 'Form: {form}.', en: 'Form: {form}.' },
  why: { fi: 'Syy: {why}.', sv: 'Orsak: {why}.', en: 'Reason: {why}.' },
  basis: { fi: 'Peruste: {basis}', sv: 'Grund: {basis}', en: 'Basis: {basis}' },
  obligations: { fi: 'Samalla: {obligations}.', sv: 'Samtidigt: {obligations}.', en: 'With it: {obligations}.' },
  unsettled: { fi: 'Avoin tulkintakysymys: {questions}.', sv: 'Öppen tolkningsfråga: {questions}.', en: 'Open question: {questions}.' },
  position: {
    fi: 'Rekisterinpitäjän kanta kysymykseen {question}: {answer}',
    sv: 'Den personuppgiftsansvarigas ställningstagande i fråga {question}: {answer}',
    en: 'Position of the controller on question {question}: {answer}',
  },
  positions: {
    fi: 'Rekisterinpitäjän kannat on otettu huomioon (tiedoston SHA-256 `{positionsSha256}`).',
    sv: 'Den personuppgiftsansvarigas ställningstaganden har beaktats (filens SHA-256 `{positionsSha256}`).',
    en: 'Positions of the controller were taken into account (SHA-256 of the file `{positionsSha256}`).',
  },
  worklist: {
    fi: 'Työlista on kansiossa `asked/`.',
    sv: 'Arbetslistan finns i mappen `asked/`.',
    en: 'The work list is in the folder `asked/`.',
  },
  dutyCounts: {
    fi: 'Velvollisuuden nojalla luovutettuja arvoja {delivered}. Toimittamatta {undelivered}. Avoinna, koska jokin tosiseikka puuttuu: {open}. Erittely: `duties.json`.',
    sv: 'Värden som lämnades ut på grund av skyldighet: {delivered}. Inte levererade: {undelivered}. Öppna, eftersom ett faktum saknas: {open}. Specifikation: `duties.json`.',
    en: 'Values given because the law orders it: {delivered}. Not delivered: {undelivered}. Open, because a fact is missing: {open}. In detail: `duties.json`.',
  },
  file: {
    fi: '`{file}`: luettu {rowsRead}, hyväksytty {rowsAccepted}, karanteenissa {rowsSetAside}',
    sv: '`{file}`: lästa {rowsRead}, godkända {rowsAccepted}, i karantän {rowsSetAside}',
    en: '`{file}`: read {rowsRead}, accepted {rowsAccepted}, set aside {rowsSetAside}',
  },
  refusedFile: {
    fi: '`{file}`: koko tiedosto hylättiin',
    sv: '`{file}`: hela filen avvisades',
    en: '`{file}`: the whole file was refused',
  },
  problem: { fi: 'Havainto `{code}`: {count}', sv: 'Iakttagelse `{code}`: {count}', en: 'Finding `{code}`: {count}' },
} as const satisfies Readonly<Record<string, Texts>>;
