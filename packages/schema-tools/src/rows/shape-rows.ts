/** What can be wrong with the values that a schema lets in. */
export const shapeRows = {
  'schema/open-object': {
    severity: 'error',
    message: {
      fi: 'tietue hyväksyy tuntemattomia kenttiä',
      sv: 'uppgiftsposten godtar okända fält',
      en: 'the record accepts unknown fields',
    },
    remedy: {
      fi: 'kirjoita `additionalProperties`: false',
      sv: 'skriv `additionalProperties`: false',
      en: 'write `additionalProperties`: false',
    },
  },
  'schema/nested-object': {
    severity: 'error',
    message: {
      fi: 'kentän sisällä on tietue',
      sv: 'fältet innehåller en uppgiftspost',
      en: 'the field holds a record',
    },
    remedy: {
      fi: 'tee siitä oma tietueensa, jossa on `learnerKey`',
      sv: 'gör den till en egen uppgiftspost med `learnerKey`',
      en: 'make it an entity of its own with `learnerKey`',
    },
  },
  'schema/type': {
    severity: 'error',
    message: {
      fi: 'arvon tyyppi puuttuu tai niitä on monta',
      sv: 'värdets typ saknas eller det finns flera',
      en: 'the value has no type, or several',
    },
    remedy: {
      fi: 'anna joko `$ref` tai yksi `type`: `{types}`',
      sv: 'ange antingen `$ref` eller en `type`: `{types}`',
      en: 'give either `$ref` or one `type`: `{types}`',
    },
  },
  'schema/bad-reference': {
    severity: 'error',
    message: {
      fi: 'viittauksen kohdetta `{reference}` ei ole',
      sv: 'målet för hänvisningen `{reference}` finns inte',
      en: 'the target of the reference `{reference}` does not exist',
    },
    remedy: {
      fi: 'viittaa näin: `{base}`, nimi: `{suggestions}`',
      sv: 'hänvisa så här: `{base}`, namn: `{suggestions}`',
      en: 'refer like this: `{base}`, name: `{suggestions}`',
    },
  },
  'schema/reference-sibling': {
    severity: 'error',
    message: {
      fi: 'viittauksen vieressä on rajoite `{keyword}`',
      sv: 'bredvid hänvisningen finns villkoret `{keyword}`',
      en: 'the constraint `{keyword}` stands beside a reference',
    },
    remedy: {
      fi: 'siirrä rajoite viitattuun muotoon tai kirjoita muoto tähän',
      sv: 'flytta villkoret till den form som avses eller skriv formen här',
      en: 'move the constraint to the form referred to, or write the form here',
    },
  },
  'schema/unbounded-string': {
    severity: 'error',
    message: { fi: 'tekstin pituutta ei ole rajattu', sv: 'textens längd är inte begränsad', en: 'the length of the text has no bound' },
    remedy: {
      fi: 'lisää `maxLength` tai rajaava `pattern`',
      sv: 'lägg till `maxLength` eller ett begränsande `pattern`',
      en: 'add `maxLength` or a bounding `pattern`',
    },
  },
  'schema/unbounded-number': {
    severity: 'error',
    message: { fi: 'lukua ei ole rajattu', sv: 'talet är inte begränsat', en: 'the number has no bounds' },
    remedy: { fi: 'lisää `minimum` ja `maximum`', sv: 'lägg till `minimum` och `maximum`', en: 'add `minimum` and `maximum`' },
  },
  'schema/unbounded-list': {
    severity: 'error',
    message: { fi: 'luettelon pituutta ei ole rajattu', sv: 'listans längd är inte begränsad', en: 'the length of the list has no bound' },
    remedy: { fi: 'lisää `maxItems`', sv: 'lägg till `maxItems`', en: 'add `maxItems`' },
  },
  'schema/pattern-invalid': {
    severity: 'error',
    message: {
      fi: '`pattern` ei ole säännöllinen lauseke',
      sv: '`pattern` är inte ett reguljärt uttryck',
      en: '`pattern` is not a regular expression',
    },
    remedy: {
      fi: 'korjaa lauseke; se luetaan Unicode-tilassa',
      sv: 'rätta uttrycket; det läses i Unicode-läge',
      en: 'mend the expression; it is read in Unicode mode',
    },
  },
  'schema/pattern-open': {
    severity: 'error',
    message: {
      fi: '`pattern` ei koske koko arvoa',
      sv: '`pattern` gäller inte hela värdet',
      en: '`pattern` does not cover the whole value',
    },
    remedy: {
      fi: 'aloita merkillä ^, lopeta merkkiin $ ja sulje vaihtoehdot sulkeisiin',
      sv: 'börja med ^, sluta med $ och sätt alternativen inom parentes',
      en: 'start with ^, end with $, and put alternatives in parentheses',
    },
  },
  'schema/format-without-pattern': {
    severity: 'error',
    message: {
      fi: 'muoto `{format}` ilman `pattern`-lauseketta on vain huomautus',
      sv: 'formatet `{format}` utan `pattern` är bara en anmärkning',
      en: 'the format `{format}` without a `pattern` is only a remark',
    },
    remedy: {
      fi: 'lisää `pattern`, joka hyväksyy vain oikeat arvot',
      sv: 'lägg till ett `pattern` som bara godtar rätta värden',
      en: 'add a `pattern` that accepts right values only',
    },
  },
  'schema/example-missing': {
    severity: 'error',
    message: {
      fi: '`pattern`-lausekkeella ei ole esimerkkiä',
      sv: '`pattern` saknar exempel',
      en: 'the `pattern` has no example',
    },
    remedy: {
      fi: 'lisää `examples`, jossa on keksitty arvo',
      sv: 'lägg till `examples` med ett påhittat värde',
      en: 'add `examples` with an invented value',
    },
  },
  'schema/example-mismatch': {
    severity: 'error',
    message: {
      fi: 'esimerkki `{example}` ei täytä omaa muotoaan',
      sv: 'exemplet `{example}` uppfyller inte sin egen form',
      en: 'the example `{example}` does not meet its own form',
    },
    remedy: {
      fi: 'korjaa esimerkki tai muoto',
      sv: 'rätta exemplet eller formen',
      en: 'mend the example or the form',
    },
  },
  'schema/condition-property': {
    severity: 'error',
    message: {
      fi: 'ehdon kenttää `{name}` ei ole',
      sv: 'villkorets fält `{name}` finns inte',
      en: 'the property `{name}` of the condition does not exist',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/condition-required': {
    severity: 'error',
    message: {
      fi: 'ehto nimeää kentän `{name}` vain toisessa luettelossa',
      sv: 'villkoret nämner fältet `{name}` bara i den ena listan',
      en: 'the condition names the property `{name}` in one of its lists only',
    },
    remedy: {
      fi: 'nimeä kenttä sekä kohdassa `properties` että `required`',
      sv: 'nämn fältet både i `properties` och i `required`',
      en: 'name the property both in `properties` and in `required`',
    },
  },
  'schema/condition-value': {
    severity: 'error',
    message: {
      fi: 'kentällä `{name}` ei ole arvoa `{value}`',
      sv: 'fältet `{name}` har inte värdet `{value}`',
      en: 'the property `{name}` has no value `{value}`',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
} as const;
