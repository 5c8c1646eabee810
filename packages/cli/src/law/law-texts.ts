import type { Texts } from '@nivel/diagnostics';

/** The sentences of `nivel law`. Placeholders in braces are filled with the texts of the rule book. */
export const LAW_TEXTS = {
  inForce: {
    fi: '{count} säännöstä voimassa tai sovellettavana {day}',
    sv: '{count} bestämmelser i kraft eller tillämpliga {day}',
    en: '{count} provisions in force or applied on {day}',
  },
  onlyInForce: { fi: 'ei vielä sovelleta', sv: 'tillämpas inte än', en: 'not applied yet' },
  onlyApplied: { fi: 'sovelletaan yhä', sv: 'tillämpas ännu', en: 'still applied' },
  pendingHead: {
    fi: '{count} säännöstä, joiden alkamispäivää ei tiedetä',
    sv: '{count} bestämmelser vars första dag inte är känd',
    en: '{count} provisions whose first day is not known',
  },
  act: { fi: 'säädös: {act}', sv: 'författning: {act}', en: 'act: {act}' },
  eli: { fi: 'viite: {eli}', sv: 'referens: {eli}', en: 'citation: {eli}' },
  rows: { fi: 'selvityksen rivit: {rows}', sv: 'utredningens rader: {rows}', en: 'rows of the law study: {rows}' },
  version: { fi: '{id}: säädös {madeBy}', sv: '{id}: författning {madeBy}', en: '{id}: act {madeBy}' },
  days: { fi: 'voimassa {days}', sv: 'i kraft {days}', en: 'in force {days}' },
  applied: { fi: 'sovelletaan {days}', sv: 'tillämpas {days}', en: 'applied {days}' },
  pending: { fi: 'alkamispäivää ei tiedetä: {why}', sv: 'den första dagen är inte känd: {why}', en: 'the first day is not known: {why}' },
  ended: {
    fi: 'päättänyt {act}; jatkajana {carriedBy}',
    sv: 'upphävd genom {act}; förs vidare av {carriedBy}',
    en: 'ended by {act}; carried on by {carriedBy}',
  },
  effects: { fi: 'mitä tekee: {effects}', sv: 'vad den gör: {effects}', en: 'what it does: {effects}' },
  test: { fi: 'edellytys: {test}', sv: 'villkor: {test}', en: 'test: {test}' },
  reach: { fi: 'ulottuvuus:', sv: 'räckvidd:', en: 'reach:' },
  everything: { fi: 'ei rajattu', sv: 'inte begränsad', en: 'not limited' },
  verified: {
    fi: 'tarkistettu {upTo} asti ({mark}: {means})',
    sv: 'kontrollerad till och med {upTo} ({mark}: {means})',
    en: 'verified up to {upTo} ({mark}: {means})',
  },
  question: { fi: 'avoin kysymys {id}: {question}', sv: 'öppen fråga {id}: {question}', en: 'open question {id}: {question}' },
  rests: {
    fi: 'tähän nojaa {rules} sääntöä, {categories} tietoryhmää ja {fields} tietoa',
    sv: 'på detta vilar {rules} regler, {categories} uppgiftskategorier och {fields} uppgifter',
    en: '{rules} rules, {categories} categories and {fields} fields rest on it',
  },
  rule: { fi: 'sääntö {id}: {title}', sv: 'regel {id}: {title}', en: 'rule {id}: {title}' },
  category: { fi: 'tietoryhmä {id}: {term}', sv: 'uppgiftskategori {id}: {term}', en: 'category {id}: {term}' },
  staleHead: {
    fi: '{count} säännösversiota on luettava uudelleen ({day})',
    sv: '{count} bestämmelseversioner ska läsas på nytt ({day})',
    en: '{count} versions of provisions must be re-read ({day})',
  },
  acts: { fi: 'lue {acts}', sv: 'läs {acts}', en: 'read {acts}' },
  notRead: { fi: 'lue itse teksti ({mark}: {means})', sv: 'läs själva texten ({mark}: {means})', en: 'read the text itself ({mark}: {means})' },
  stillPending: { fi: 'selvitä alkamispäivä', sv: 'ta reda på den första dagen', en: 'find out the first day' },
  rules: { fi: 'säännöt: {rules}', sv: 'regler: {rules}', en: 'rules: {rules}' },
  categories: {
    fi: 'tietoryhmät: {categories} ({fields} tietoa)',
    sv: 'uppgiftskategorier: {categories} ({fields} uppgifter)',
    en: 'categories: {categories} ({fields} fields)',
  },
  views: { fi: 'näkymät: {views}', sv: 'vyer: {views}', en: 'views: {views}' },
  nothingRests: { fi: 'mikään sääntö ei nojaa tähän', sv: 'ingen regel vilar på detta', en: 'no rule rests on it' },
} as const satisfies Readonly<Record<string, Texts>>;
