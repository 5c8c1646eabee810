import { fieldInfo, parse } from '@nivel/model';

const parsed = parse('support-decision', { learnerKey: '4711', decisionKind: 'pol-20f', decisionResult: 'positive', validFrom: '2025-08-11' });
if (parsed.kind === 'invalid') throw new Error(parsed.diagnostics.map(({ code, place }) => `${code} ${place.path}`).join(', '));
const field = fieldInfo('support-decision.validFrom');
const koski = field?.sources.find((source) => source.startsWith('koski:'));
console.log(`${field?.term.fi}: ${parsed.value.validFrom}, ${field?.class}, ${koski}`);
