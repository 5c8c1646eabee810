import { LANGUAGES, type Texts } from '@nivel/diagnostics';
import { isDefinitions } from '../../dialect.ts';
import { type JsonObject, objectAt } from '../../json.ts';
import { propertyAt, type Site } from '../schema-version.ts';

/** What a person calls a part of a schema: `learner`, `learner.phone`, `support-decision.measures[]`, `PhoneNumber`. */
export function subjectOf({ source, path }: Site): string {
  const shared = isDefinitions(source.root);
  const steps = shared ? path.slice(1) : path;
  const names = steps.flatMap((step, index): readonly string[] => {
    if (step === 'items' && steps[index - 1] !== 'properties') return ['[]'];
    if (shared && index === 0) return [String(step)];
    return steps[index - 1] === 'properties' && steps[index - 2] !== 'if' && steps[index - 2] !== 'then' ? [`.${step}`] : [];
  });
  return [...(shared && path.length > 1 ? [] : [source.name]), ...names].join('');
}

/** Of the two places of a difference, the one that says more: a field rather than a form that fields share. */
export function subjectOfPair(old: Site, next: Site): string {
  return isDefinitions(next.source.root) && !isDefinitions(old.source.root) ? subjectOf(old) : subjectOf(next);
}

/** The terms of the field, or of the entity, that a site lies in. */
export function termAt({ source, path }: Site): Texts | undefined {
  const [first, name] = path;
  return textsAt(first === 'properties' ? propertyAt(source, String(name)) : source.root, 'x-term');
}

export function textsAt(parent: JsonObject, key: string): Texts | undefined {
  const written = objectAt(parent, key);
  const texts = LANGUAGES.map((language) => written[language]);
  const [fi, sv, en] = texts;
  return typeof fi === 'string' && typeof sv === 'string' && typeof en === 'string' ? { fi, sv, en } : undefined;
}
