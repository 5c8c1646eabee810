import type { Texts } from '@nivel/diagnostics';

/** The words of the pages of lineage. */
export const LINEAGE_WORDS = {
  title: { fi: 'Tiedon polku lähteestä näkymään', sv: 'Uppgifternas väg från källa till vy', en: 'From source to view' },
  lead: {
    fi: 'Mistä sarakkeesta tai polusta kukin tieto luetaan, mikä se on tietomallissa ja missä näkymissä se näytetään. Piirros ja taulukko kertovat saman.',
    sv: 'Ur vilken kolumn eller sökväg varje uppgift läses, vad den är i datamodellen och i vilka vyer den visas. Teckningen och tabellen säger samma sak.',
    en: 'From which column or path each field is read, what it is in the model, and in which views it is shown. The drawing and the table say the same.',
  },
  ofEntity: { fi: 'Tiedon polku: {name}', sv: 'Uppgifternas väg: {name}', en: 'Lineage: {name}' },
  ofView: { fi: 'Näkymän tietojen polku: {name}', sv: 'Vägen till vyn: {name}', en: 'Lineage of a view: {name}' },
  path: { fi: 'tiedon polku', sv: 'uppgiftens väg', en: 'lineage' },
  toDrawing: { fi: 'polku lähteestä näkymään', sv: 'vägen från källa till vy', en: 'the way from source to view' },
  byEntity: { fi: 'tietueet', sv: 'uppgiftsposter', en: 'entities' },
  byView: { fi: 'näkymät', sv: 'vyer', en: 'views' },
  view: { fi: 'näkymä', sv: 'vy', en: 'view' },
  drawing: { fi: 'Piirros', sv: 'Teckning', en: 'Drawing' },
  asTable: { fi: 'sama taulukkona', sv: 'samma sak som tabell', en: 'the same as a table' },
  sourceCount: { fi: 'lähteitä', sv: 'källor', en: 'sources' },
  viewCount: { fi: 'näkymiä', sv: 'vyer', en: 'views' },
  described: {
    fi: 'Vasemmalla {sources} lähdettä, keskellä {fields} tietoa, oikealla {views} näkymää. Samat tiedot ovat alla taulukkona.',
    sv: 'Till vänster {sources} källor, i mitten {fields} uppgifter, till höger {views} vyer. Samma uppgifter finns i tabellen nedan.',
    en: 'On the left {sources} sources, in the middle {fields} fields, on the right {views} views. The table below says the same.',
  },
  modelOnly: { fi: 'vain mallin mukaan', sv: 'endast enligt modellen', en: 'by the model alone' },
  modelOnlyMeans: {
    fi: 'Vain mallin mukaan: sidonta ei lue kohtaa itse; arvo peritään ympäröivästä tietueesta, lasketaan paikasta tai tulee toisesta palvelusta.',
    sv: 'Endast enligt modellen: bindningen läser inte stället själv; värdet ärvs av posten runt om, räknas ut av platsen eller kommer från en annan tjänst.',
    en: 'By the model alone: no binding reads the place itself; the value is inherited from the record around it, counted from the position, or comes from another service.',
  },
  noView: { fi: 'ei näkymässä', sv: 'i ingen vy', en: 'in no view' },
  noSource: { fi: 'ei lähdettä', sv: 'ingen källa', en: 'no source' },
  derived: { fi: 'laskettu tiedoista', sv: 'härledd ur', en: 'derived from' },
  counted: { fi: 'vain lukuina monesta', sv: 'endast som tal över många', en: 'only in numbers over many' },
  onDay: { fi: 'Tulokset päivältä {day}.', sv: 'Resultaten gäller {day}.', en: 'The outcomes are those of {day}.' },
} as const satisfies Readonly<Record<string, Texts>>;
