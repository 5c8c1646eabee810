import { LANGUAGES } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { documentReport } from '../src/documents/document-report.ts';
import { documentCountsText, formatDocumentReport } from '../src/documents/format-document-report.ts';
import { readingOf } from './document-leaves.ts';
import { code, soundDocument } from './sound-document.ts';

const SECRET = 'Salanimi';

function oddReport() {
  const document = soundDocument();
  Object.assign(document.henkilö, { sukunimi: SECRET, oid: '1.2.246.562.24.44651722626', uusi: SECRET, toinen: 1, [SECRET.repeat(20)]: 1 });
  Object.assign(document.opiskeluoikeudet[0].lisätiedot, { tukimuodot: [code('1', 'perusopetuksentukimuoto')] });
  Object.assign(document.henkilö, { äidinkieli: code('FI', 'kunta'), turvakielto: 'ehkä', syntymäaika: '2010-02-30' });
  return documentReport(readingOf(JSON.stringify(document)));
}

describe('the report of a document', () => {
  const report = oddReport();

  test('counts every leaf once', () => {
    expect(report).toMatchObject({ held: 2, setAside: 4, unknown: 3, flagged: 1, quarantined: 9 });
    expect(report.mapped + report.leftOut + report.quarantined).toBe(report.leaves);
    expect(report.paths.reduce((sum, { count }) => sum + count, 0)).toBe(report.leaves);
    expect(report.records.find(({ entity }) => entity === 'subject-study')).toEqual({ entity: 'subject-study', count: 1 });
  });

  test('gives field, decision or reason for each path', () => {
    const what = new Map(report.paths.map((row) => [row.path, `${row.fate} ${row.what}`]));
    expect(what.get('henkilö.etunimet')).toBe('mapped learner.firstNames');
    expect(what.get('opiskeluoikeudet[].suoritukset[].tyyppi.koodiarvo')).toBe('left-out type-tag');
    expect(what.get('henkilö.uusi')).toBe('quarantined unknown-field');
    expect(what.get('henkilö.*')).toBe('quarantined unknown-field');
  });

  test('holds no value of the document, nor a key that may be one', () => {
    expect(JSON.stringify(report)).not.toContain(SECRET);
  });

  test.each([
    ['fi', 'arvoja 44: mallissa 33, jätetty pois päätöksellä 2, karanteenissa 9 (päätöksellä 2, ei kelpaa 4, tuntemattomia 3); epäilyttäviä 1'],
    ['sv', 'värden 44: i modellen 33, utelämnade genom beslut 2, i karantän 9 (genom beslut 2, duger inte 4, okända 3); tvivelaktiga 1'],
    ['en', 'values 44: mapped 33, left out by decision 2, quarantined 9 (by decision 2, not taken 4, unknown 3); doubtful 1'],
  ] as const)('is told in %s', (language, counts) => {
    expect(documentCountsText(report, language)).toBe(counts);
  });

  test('as text tells every path that is not mapped, with its reason in words', () => {
    for (const language of LANGUAGES) {
      const text = formatDocumentReport(report, language);
      const paths = report.paths.filter(({ fate }) => fate !== 'mapped').map(({ path, count }) => `    ${count} ${path}\n`);
      for (const path of paths) expect(text).toContain(path);
      expect(text).toMatch(/^ {2}unknown-field: \S.{10,}$/m);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});
