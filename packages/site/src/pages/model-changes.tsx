import { fill, type Texts } from '@nivel/diagnostics';
import {
  DIRECTION_WORDS,
  type Finding,
  findingText,
  LEVEL_WORDS,
  LEVELS,
  type SchemaDiff,
  SHOWN_WORDS,
  summaryOf,
  type Witness,
  witnessTitle,
} from '@nivel/schema-tools/diff';
import type { JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import { capital } from '../site/capital.ts';
import { PRESENT_MODEL } from '../site/earlier-versions.ts';
import type { Site } from '../site/site.ts';
import { CHANGE_WORDS } from './change-words.ts';

const TEXTS = {
  lead: {
    fi: 'Mitä tietomallin uusi versio hyväksyy tai hylkää toisin kuin vanha. Jokaisella erolla, josta sellainen löytyy, on todiste: asiakirja, jonka toinen versio hyväksyy ja toinen hylkää.',
    sv: 'Vad den nya versionen av datamodellen godtar eller underkänner annorlunda än den gamla. Varje skillnad där ett sådant finns har ett bevis: ett dokument som den ena versionen godtar och den andra underkänner.',
    en: 'What the new version of the model accepts or refuses otherwise than the old one. Every difference that has one comes with a witness: a document that one version accepts and the other refuses.',
  },
  same: { fi: 'Versiot hyväksyvät samat asiakirjat.', sv: 'Versionerna godtar samma dokument.', en: 'The versions accept the same documents.' },
  witness: { fi: 'todiste', sv: 'bevis', en: 'witness' },
  findings: { fi: 'eroja', sv: 'skillnader', en: 'differences' },
  entity: { fi: 'Tietueet', sv: 'Uppgiftsposter', en: 'Entities' },
  property: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Fields' },
  'code-list': { fi: 'Koodiluettelot', sv: 'Kodlistor', en: 'Code lists' },
  other: { fi: 'Muut erot', sv: 'Övriga skillnader', en: 'Other differences' },
} as const satisfies Readonly<Record<string, Texts>>;

const FAMILIES = ['entity', 'property', 'code-list', 'other'] as const;
type Family = (typeof FAMILIES)[number];

/** Above this many findings each family has a page of its own. */
const MOST_ON_A_PAGE = 60;

/** A page for every step of the model from one version to the next. */
export function modelChangePages(site: Site): readonly Page[] {
  return (site.earlier?.models ?? []).flatMap((step) => {
    const title = modelTitle(step);
    const apart = step.findings.length > MOST_ON_A_PAGE ? familiesIn(step) : [];
    const whole: Page = {
      address: addresses.modelChanges(step),
      section: 'changes',
      title,
      render: (context) => <StepContent context={context} step={step} apart={apart} />,
    };
    return [whole, ...apart.map((family) => familyPage(step, family))];
  });
}

function modelTitle({ old, new: name }: SchemaDiff): Texts {
  const title = (language: keyof Texts) => {
    const next = name === PRESENT_MODEL ? CHANGE_WORDS.thisModel[language] : name;
    return fill(CHANGE_WORDS.modelTitle[language], { old, next });
  };
  return { fi: title('fi'), sv: title('sv'), en: title('en') };
}

function familiesIn(step: SchemaDiff): readonly Family[] {
  return FAMILIES.filter((family) => findingsOf(step, family).length > 0);
}

function findingsOf({ findings }: SchemaDiff, family: Family): readonly Finding[] {
  return findings.filter(({ rule }) => (FAMILIES.find((each) => rule.startsWith(`${each}-`)) ?? 'other') === family);
}

function familyPage(step: SchemaDiff, family: Family): Page {
  const title = (language: keyof Texts) => `${modelTitle(step)[language]}: ${TEXTS[family][language].toLowerCase()}`;
  return {
    address: addresses.changePart(addresses.modelChanges(step), family),
    section: 'changes',
    title: { fi: title('fi'), sv: title('sv'), en: title('en') },
    render: (context) => (
      <>
        <p>
          {context.t(CHANGE_WORDS.partOf)}: <a href={context.to(addresses.modelChanges(step))}>{context.t(modelTitle(step))}</a>
        </p>
        <FindingTable context={context} step={step} family={family} />
      </>
    ),
  };
}

interface StepProperties {
  readonly context: PageContext;
  readonly step: SchemaDiff;
  /** The families that have pages of their own. */
  readonly apart: readonly Family[];
}

function StepContent({ context, step, apart }: StepProperties): JSX.Element {
  const { t, to, language } = context;
  return (
    <>
      <p class="lead">{t(TEXTS.lead)}</p>
      <p>{step.findings.length === 0 ? t(TEXTS.same) : `${capital(summaryOf(step, language))}.`}</p>
      {apart.length > 0 && (
        <ul>
          {apart.map((family) => (
            <li key={family}>
              <a href={to(addresses.changePart(addresses.modelChanges(step), family))}>
                {`${t(TEXTS[family])} (${findingsOf(step, family).length})`}
              </a>
            </li>
          ))}
        </ul>
      )}
      {apart.length === 0 && familiesIn(step).map((family) => <FindingTable key={family} context={context} step={step} family={family} />)}
      <p>
        {t(CHANGE_WORDS.command)}: <code>{`nivel schema diff ${step.old} ${step.new}`}</code>
      </p>
    </>
  );
}

interface FindingsProperties {
  readonly context: PageContext;
  readonly step: SchemaDiff;
  readonly family: Family;
}

/** The findings of one family, the gravest first. */
function FindingTable({ context, step, family }: FindingsProperties): JSX.Element {
  const { t, language } = context;
  const findings = findingsOf(step, family);
  return (
    <DataTable
      caption={`${t(TEXTS[family])} (${findings.length})`}
      heads={[SHOWN_WORDS.what, SHOWN_WORDS.level, SHOWN_WORDS.who, TEXTS.witness].map((texts) => capital(t(texts)))}
      rows={findings.map((finding) => ({
        key: finding.fingerprint,
        cells: [
          `${finding.term === undefined ? '' : `${capital(t(finding.term))}: `}${findingText(finding, language).message.replaceAll('`', '')}`,
          t(LEVEL_WORDS[finding.level]),
          t(DIRECTION_WORDS[finding.direction]),
          <Witnesses key="witness" context={context} finding={finding} />,
        ],
      }))}
    />
  );
}

function Witnesses({ context, finding }: { readonly context: PageContext; readonly finding: Finding }): JSX.Element | undefined {
  const witnesses = [finding.witness, finding.counterWitness].filter((each): each is Witness => each !== undefined);
  if (witnesses.length === 0) return undefined;
  return (
    <details>
      <summary>{capital(context.t(TEXTS.witness))}</summary>
      {witnesses.map((witness) => (
        <p key={witness.acceptedBy}>
          {capital(witnessTitle(witness, context.language))}: <code>{JSON.stringify(witness.document)}</code>
        </p>
      ))}
    </details>
  );
}

/** The steps of the model, the newest first, with how many differences of each level they hold. */
export function ModelTable({ context }: { readonly context: PageContext }): JSX.Element {
  const { site, t, to } = context;
  const models = site.earlier?.models ?? [];
  if (models.length === 0) return <p>{t(CHANGE_WORDS.noneGiven)}</p>;
  const levels = LEVELS.toReversed();
  return (
    <DataTable
      caption={t(CHANGE_WORDS.byModel)}
      heads={[t(CHANGE_WORDS.version), ...levels.map((level) => t(LEVEL_WORDS[level]))]}
      rows={models.toReversed().map((step) => ({
        key: `${step.old} ${step.new}`,
        cells: [
          <a key="step" href={to(addresses.modelChanges(step))}>
            {t(modelTitle(step))}
          </a>,
          ...levels.map((level) => step.findings.filter((finding) => finding.level === level).length || '–'),
        ],
      }))}
    />
  );
}
