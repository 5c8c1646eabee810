/**
 * The languages in which everything that a person reads is written.
 *
 * @example
 * console.log(LANGUAGES); // ['fi', 'sv', 'en']
 */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
/**
 * One of the languages.
 *
 * @example
 * const language: Language = 'sv';
 */
export type Language = (typeof LANGUAGES)[number];

/**
 * One text in Finnish, Swedish and English.
 *
 * @example
 * const texts: Texts = { fi: 'oppija', sv: 'elev eller studerande', en: 'learner' };
 */
export type Texts = Readonly<Record<Language, string>>;

/**
 * Whether a value names one of the languages.
 *
 * @example
 * console.log(['fi', 'de'].map(isLanguage)); // [true, false]
 */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * The names of the `{placeholders}` of a template.
 *
 * @example
 * const name: Placeholders<'row {row} has {found} columns'> = 'found';
 */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/**
 * Values for the placeholders of a template.
 *
 * @example
 * const values: Values = { row: 7, found: 3 };
 */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts named values into a template. A placeholder without a value stays as it is written, so that a fault is seen.
 *
 * @example fill('row {row} has {found} columns', { row: 7, found: 3 }) // 'row 7 has 3 columns'
 */
export function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}
