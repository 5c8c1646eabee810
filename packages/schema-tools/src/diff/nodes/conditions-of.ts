import { isArray, isObject, type Json, type JsonObject, objectAt, stringsOf } from '../../json.ts';
import { type Site, siteIn } from '../schema-version.ts';
import { canonicalText } from './canonical.ts';
import type { PropertyTest, RecordCondition } from './value-node.ts';

/** The conditions of a record, or `undefined` when they are not the kind that the dialect has: tests of values, demands of values. */
export function conditionsOf(site: Site, written: Json | undefined): readonly RecordCondition[] | undefined {
  if (written === undefined) return [];
  if (!isArray(written)) return undefined;
  const conditions = written.map((condition, index) => (isCondition(condition) ? conditionOf(siteIn(site, index), condition) : undefined));
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

function conditionOf(site: Site, condition: JsonObject): RecordCondition {
  const [test, consequence] = [objectAt(condition, 'if'), objectAt(condition, 'then')];
  return {
    site,
    when: testsOf(test),
    whenPresent: stringsOf(test['required']),
    demands: testsOf(consequence),
    required: stringsOf(consequence['required']),
    testText: canonicalText(test),
    text: canonicalText(condition),
  };
}

function testsOf(side: JsonObject): readonly PropertyTest[] {
  return Object.entries(objectAt(side, 'properties')).map(([property, test]) => {
    if (!isObject(test)) return test === false ? { property, values: [] } : { property };
    if (test['const'] !== undefined) return { property, values: [test['const']] };
    return isArray(test['enum']) ? { property, values: test['enum'] } : { property };
  });
}

function isCondition(value: Json): value is JsonObject {
  return isObject(value) && hasOnly(value, ['if', 'then']) && isSide(value['if']) && isSide(value['then']);
}

function isSide(value: Json | undefined): boolean {
  if (!isObject(value) || !hasOnly(value, ['properties', 'required'])) return false;
  return Object.values(objectAt(value, 'properties')).every(isTest);
}

function isTest(value: Json): boolean {
  if (!isObject(value)) return typeof value === 'boolean';
  if (!hasOnly(value, ['const', 'enum']) || Object.keys(value).length > 1) return false;
  return [value['const'] ?? [], value['enum'] ?? []].flat().every((member) => typeof member !== 'object');
}

function hasOnly(value: JsonObject, keywords: readonly string[]): boolean {
  return Object.keys(value).every((keyword) => keywords.includes(keyword));
}
