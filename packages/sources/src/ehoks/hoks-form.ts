import { childOf, type JsonObject } from '../documents/json-node.ts';

/** Keys of what a HOKS says; its identifiers alone are in many other answers too. */
const HOKS_KEYS = [
  'ensikertainen-hyvaksyminen',
  'osaamisen-hankkimisen-tarve',
  'osaamisen-saavuttamisen-pvm',
  'urasuunnitelma-koodi-uri',
  'hankittavat-ammat-tutkinnon-osat',
  'hankittavat-yhteiset-tutkinnon-osat',
  'hankittavat-paikalliset-tutkinnon-osat',
  'hankittavat-koulutuksen-osat',
  'aiemmin-hankitut-ammat-tutkinnon-osat',
  'aiemmin-hankitut-yhteiset-tutkinnon-osat',
  'aiemmin-hankitut-paikalliset-tutkinnon-osat',
  'opiskeluvalmiuksia-tukevat-opinnot',
  'oppimisen-tuki',
];

export function looksLikeHoks(root: JsonObject): boolean {
  return HOKS_KEYS.some((key) => childOf(root, key) !== undefined);
}
