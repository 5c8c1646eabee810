import type { Aspect } from '../nodes/refusal.ts';
import type { DiffRule } from '../rules/diff-rules.ts';

/** The rule of an aspect by who refuses: the new version only, the old version only, or each something of the other. */
export interface AspectRules {
  readonly narrowed: DiffRule;
  readonly widened: DiffRule;
  readonly changed?: DiffRule;
}

type ValueAspect = Exclude<Aspect, 'unknown-property' | 'missing-property' | 'property' | 'item' | 'opaque'>;

export const RULES_OF_ASPECTS: Readonly<Record<ValueAspect, AspectRules>> = {
  type: { narrowed: 'type-narrowed', widened: 'type-widened', changed: 'type-changed' },
  enum: { narrowed: 'enum-added', widened: 'enum-dropped' },
  pattern: { narrowed: 'pattern-narrowed', widened: 'pattern-widened', changed: 'pattern-changed' },
  'min-length': { narrowed: 'min-length-raised', widened: 'min-length-lowered' },
  'max-length': { narrowed: 'max-length-lowered', widened: 'max-length-raised' },
  minimum: { narrowed: 'minimum-raised', widened: 'minimum-lowered' },
  maximum: { narrowed: 'maximum-lowered', widened: 'maximum-raised' },
  'min-items': { narrowed: 'min-items-raised', widened: 'min-items-lowered' },
  'max-items': { narrowed: 'max-items-lowered', widened: 'max-items-raised' },
  'unique-items': { narrowed: 'unique-items-added', widened: 'unique-items-dropped' },
  condition: { narrowed: 'condition-narrowed', widened: 'condition-widened', changed: 'condition-changed' },
};

/** Of a finite set every value that comes or goes is a difference of its own. */
export const MEMBER_RULES: AspectRules = { narrowed: 'enum-value-removed', widened: 'enum-value-added' };

/** The keyword under which an aspect is written. */
export const KEYWORD_OF_ASPECT: Readonly<Partial<Record<Aspect, string>>> = {
  type: 'type',
  enum: 'enum',
  pattern: 'pattern',
  'min-length': 'minLength',
  'max-length': 'maxLength',
  minimum: 'minimum',
  maximum: 'maximum',
  'min-items': 'minItems',
  'max-items': 'maxItems',
  'unique-items': 'uniqueItems',
};
