/** What can change in the bounds of texts, numbers and lists. */
const NARROWED = {
  fi: 'pidä raja ennallaan, tai nosta pääversiota',
  sv: 'låt gränsen vara, eller höj huvudversionen',
  en: 'leave the bound as it was, or raise the major version',
} as const;
const WIDENED = {
  fi: 'nosta väliversiota; tarkista, että lukijoiden sarakkeet riittävät',
  sv: 'höj delversionen; kontrollera att läsarnas kolumner räcker till',
  en: 'raise the minor version; see that the columns of readers are wide enough',
} as const;

export const boundRules = {
  'diff/min-length-raised': {
    severity: 'error',
    message: {
      fi: '`{subject}`: vähimmäispituus nousee, {from} → {to}',
      sv: '`{subject}`: minsta längden höjs, {from} → {to}',
      en: '`{subject}`: the least length rises, {from} → {to}',
    },
    remedy: NARROWED,
  },
  'diff/min-length-lowered': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: vähimmäispituus laskee, {from} → {to}',
      sv: '`{subject}`: minsta längden sänks, {from} → {to}',
      en: '`{subject}`: the least length falls, {from} → {to}',
    },
    remedy: WIDENED,
  },
  'diff/max-length-lowered': {
    severity: 'error',
    message: {
      fi: '`{subject}`: enimmäispituus laskee, {from} → {to}',
      sv: '`{subject}`: största längden sänks, {from} → {to}',
      en: '`{subject}`: the greatest length falls, {from} → {to}',
    },
    remedy: NARROWED,
  },
  'diff/max-length-raised': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: enimmäispituus nousee, {from} → {to}',
      sv: '`{subject}`: största längden höjs, {from} → {to}',
      en: '`{subject}`: the greatest length rises, {from} → {to}',
    },
    remedy: WIDENED,
  },
  'diff/minimum-raised': {
    severity: 'error',
    message: {
      fi: '`{subject}`: pienin arvo nousee, {from} → {to}',
      sv: '`{subject}`: minsta värdet höjs, {from} → {to}',
      en: '`{subject}`: the minimum rises, {from} → {to}',
    },
    remedy: NARROWED,
  },
  'diff/minimum-lowered': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: pienin arvo laskee, {from} → {to}',
      sv: '`{subject}`: minsta värdet sänks, {from} → {to}',
      en: '`{subject}`: the minimum falls, {from} → {to}',
    },
    remedy: WIDENED,
  },
  'diff/maximum-lowered': {
    severity: 'error',
    message: {
      fi: '`{subject}`: suurin arvo laskee, {from} → {to}',
      sv: '`{subject}`: största värdet sänks, {from} → {to}',
      en: '`{subject}`: the maximum falls, {from} → {to}',
    },
    remedy: NARROWED,
  },
  'diff/maximum-raised': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: suurin arvo nousee, {from} → {to}',
      sv: '`{subject}`: största värdet höjs, {from} → {to}',
      en: '`{subject}`: the maximum rises, {from} → {to}',
    },
    remedy: WIDENED,
  },
  'diff/min-items-raised': {
    severity: 'error',
    message: {
      fi: '`{subject}`: luettelon vähimmäispituus nousee, {from} → {to}',
      sv: '`{subject}`: listans minsta längd höjs, {from} → {to}',
      en: '`{subject}`: the least number of items rises, {from} → {to}',
    },
    remedy: NARROWED,
  },
  'diff/min-items-lowered': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: luettelon vähimmäispituus laskee, {from} → {to}',
      sv: '`{subject}`: listans minsta längd sänks, {from} → {to}',
      en: '`{subject}`: the least number of items falls, {from} → {to}',
    },
    remedy: WIDENED,
  },
  'diff/max-items-lowered': {
    severity: 'error',
    message: {
      fi: '`{subject}`: luettelon enimmäispituus laskee, {from} → {to}',
      sv: '`{subject}`: listans största längd sänks, {from} → {to}',
      en: '`{subject}`: the greatest number of items falls, {from} → {to}',
    },
    remedy: NARROWED,
  },
  'diff/max-items-raised': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: luettelon enimmäispituus nousee, {from} → {to}',
      sv: '`{subject}`: listans största längd höjs, {from} → {to}',
      en: '`{subject}`: the greatest number of items rises, {from} → {to}',
    },
    remedy: WIDENED,
  },
  'diff/unique-items-added': {
    severity: 'error',
    message: {
      fi: '`{subject}`: sama arvo ei saa enää olla luettelossa kahdesti',
      sv: '`{subject}`: samma värde får inte längre stå två gånger i listan',
      en: '`{subject}`: a value may no longer stand twice in the list',
    },
    remedy: NARROWED,
  },
  'diff/unique-items-dropped': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: sama arvo saa olla luettelossa kahdesti',
      sv: '`{subject}`: samma värde får stå två gånger i listan',
      en: '`{subject}`: a value may stand twice in the list',
    },
    remedy: WIDENED,
  },
} as const;
