export type { FaultKeyword, FaultyWitness, Witness } from './witness/witness.ts';
export { faultyWitnesses, validWitnesses } from './witness/witnesses.ts';
