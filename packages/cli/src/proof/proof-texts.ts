import { fill, type Language, type Texts } from '@nivel/diagnostics';
import { groupedDigits, type Proof, type Proofs, requestOfCounterexample } from '@nivel/policy/proof';

const TEXTS = {
  proved: { fi: 'todistettu', sv: 'bevisat', en: 'proved' },
  broken: { fi: 'ei pidä', sv: 'håller inte', en: 'broken' },
  over: { fi: '{requests} luovutustilannetta', sv: '{requests} utlämnandesituationer', en: '{requests} requests' },
  failing: {
    fi: 'rikkoutuu {failing} luovutustilanteessa; esimerkki tietoryhmästä {category}:',
    sv: 'bryts i {failing} utlämnandesituationer; exempel ur kategorin {category}:',
    en: 'broken by {failing} requests; an example from the category {category}:',
  },
  never: { fi: 'ei ratkaise mitään: {rules}', sv: 'avgör ingenting: {rules}', en: 'decides nothing: {rules}' },
  total: {
    fi: '{proved}/{all} väitettä todistettu; tilanteita on kaikkiaan {requests}',
    sv: '{proved}/{all} påståenden bevisade; situationerna är sammanlagt {requests}',
    en: '{proved}/{all} invariants proved; there are {requests} requests in all',
  },
  written: { fi: 'kirjoitettu: {files}', sv: 'skrivet: {files}', en: 'written: {files}' },
} as const satisfies Readonly<Record<string, Texts>>;

/** The proofs for a person: each with its title and over how many requests, and the requests that break what is broken. */
export function proofsText({ proofs, diagrams }: Proofs, language: Language): string {
  const blocks = proofs.flatMap((proof) => proofLines(proof, diagrams.space, language));
  const values = {
    proved: proofs.filter((proof) => proof.holds).length,
    all: proofs.length,
    requests: groupedDigits(allRequests({ proofs, diagrams })),
  };
  return `${[...blocks, fill(TEXTS.total[language], values)].join('\n')}\n`;
}

function proofLines(proof: Proof, space: Proofs['diagrams']['space'], language: Language): readonly string[] {
  const { invariant, holds, requests, failing, counterexample, unreached } = proof;
  const say = (text: keyof typeof TEXTS, values: Readonly<Record<string, string>>) => fill(TEXTS[text][language], values);
  const example =
    counterexample === undefined
      ? []
      : [
          say('failing', { failing: groupedDigits(failing), category: counterexample.category }),
          JSON.stringify(requestOfCounterexample(space, counterexample)),
        ];
  return [
    `${TEXTS[holds ? 'proved' : 'broken'][language]}: ${invariant.title[language]} [${invariant.id}]`,
    `    ${say('over', { requests: groupedDigits(requests) })}`,
    ...example.map((line) => `    ${line}`),
    ...(unreached.length === 0 ? [] : [`    ${say('never', { rules: unreached.map((rule) => rule.id).join(', ') })}`]),
  ];
}

/** How many complete requests there are about all categories together. */
export function allRequests({ diagrams: { space } }: Proofs): bigint {
  return space.sizes.reduce((product, size) => product * BigInt(size), BigInt(space.categories.length));
}

/** The proofs as JSON; counts are text, since they exceed what a number holds. */
export function proofsJson(proofs: Proofs): string {
  const { space } = proofs.diagrams;
  const invariants = proofs.proofs.map(({ invariant, holds, requests, failing, counterexample, unreached }) => ({
    id: invariant.id,
    holds,
    requests: String(requests),
    failing: String(failing),
    counterexample:
      counterexample === undefined
        ? null
        : {
            category: counterexample.category,
            request: requestOfCounterexample(space, counterexample),
            answer: counterexample.answer,
            other: counterexample.other ?? null,
          },
    unreached: unreached.map((rule) => rule.id),
  }));
  return `${JSON.stringify({ requests: String(allRequests(proofs)), invariants }, null, 2)}\n`;
}

export function writtenText(files: readonly string[], language: Language): string {
  return `${fill(TEXTS.written[language], { files: files.join(', ') })}\n`;
}
