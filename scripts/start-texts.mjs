/**
 * What `npm start` says around the program's own words, in the languages of the program. `NIVEL_LANG` chooses.
 *
 * @typedef {{ readonly sample: string, readonly release: string, readonly next: string }} StartTexts
 * @typedef {'fi' | 'sv' | 'en'} Language
 */

/** @type {Readonly<Record<Language, StartTexts>>} */
const TEXTS = {
  fi: {
    sample: '1. Kunnan Primus-vienti: {learners} keksittyä oppijaa',
    release: '2. Mitä lukioon lähtee, mitä kysytään, mikä jää ja miksi',
    next: `Mitä seuraavaksi
  avaa kansio {out} ja lue ensin summary.fi.md
    released/       mitä vastaanottaja saa, eikä mitään muuta
    asked/          työlista sille, joka arvioi tai kysyy
    withheld/       mikä jää ja miksi
    quarantine/     rivit, joita ei voitu lukea, ja missä vika on
    duties.json     mitä laki määrää toimittamaan ja mitä siitä jäi toimittamatta
    manifest.json   mikä ratkaisi, montako kutakin, jokaisen tiedoston tiiviste
  kysy, miksi tieto sai tuloksensa
    npm run nivel -- explain --request {in}/request.json --field support-decision.validFrom --lang fi
  kysy kaikista tiedoista omassa luovutustilanteessasi: muuta request.json ja anna
    npm run nivel -- decide --request {in}/request.json --lang fi`,
  },
  sv: {
    sample: '1. En kommuns uttag ur Primus: {learners} påhittade elever',
    release: '2. Vad som lämnas ut till gymnasiet, vad som frågas, vad som stannar och varför',
    next: `Vad du kan göra härnäst
  öppna mappen {out} och läs först summary.sv.md
    released/       vad mottagaren får, och ingenting annat
    asked/          arbetslistan för den som bedömer eller frågar
    withheld/       vad som stannar och varför
    quarantine/     raderna som inte kunde läsas, och var felet är
    duties.json     vad lagen ålägger att lämna ut, och vad av det som inte lämnades
    manifest.json   vad som avgjorde, hur många av varje, varje fils kontrollsumma
  fråga varför en uppgift fick sitt utfall
    npm run nivel -- explain --request {in}/request.json --field support-decision.validFrom --lang sv
  fråga om alla uppgifter i ett eget fall: ändra request.json och ge
    npm run nivel -- decide --request {in}/request.json --lang sv`,
  },
  en: {
    sample: "1. A municipality's Primus export: {learners} made-up learners",
    release: '2. What goes to the upper secondary school, what is asked, what stays and why',
    next: `What to do next
  open the folder {out} and read summary.en.md first
    released/       what the receiver gets, and nothing else
    asked/          the work list of the person who judges or asks
    withheld/       what stays, and why
    quarantine/     the rows that could not be read, and where the fault is
    duties.json     what the law orders to be delivered, and what of it was not
    manifest.json   what decided, how many of each, the hash of every file
  ask why a field got its outcome
    npm run nivel -- explain --request {in}/request.json --field support-decision.validFrom --lang en
  ask about all fields in a case of your own: change request.json and give
    npm run nivel -- decide --request {in}/request.json --lang en`,
  },
};

/**
 * @param {string | undefined} asked
 * @returns {Language}
 */
export function startLanguage(asked) {
  return asked === 'fi' || asked === 'sv' ? asked : 'en';
}

/**
 * @param {Language} language
 * @param {{ readonly in: string, readonly out: string, readonly learners: string }} values
 * @returns {StartTexts}
 */
export function startTexts(language, values) {
  const { sample, release, next } = TEXTS[language];
  const filled = (/** @type {string} */ text) =>
    text.replaceAll('{in}', values.in).replaceAll('{out}', values.out).replaceAll('{learners}', values.learners);
  return { sample: filled(sample), release: filled(release), next: filled(next) };
}
