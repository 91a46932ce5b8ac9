/** The score card at the gate: its statements as items, and what it comes to. */
import type { GateDemand, GateWeight } from '../check/profile/gate-demands.ts';
import { type CardItem, nameOfCriterion, type ScoreCard } from '../check/scorecard/card.ts';
import type { ItemReport, ScoreCardReport } from '../check/scorecard/fill.ts';
import { scoreOf } from '../check/scorecard/score.ts';
import type { UiLang } from '../course/words.ts';
import type { GateItem, GatePart } from './item.ts';
import { say } from './words.ts';

export interface GateScore {
  /** No mandatory statement disqualifies, and none is open. */
  readonly qualified: boolean;
  /** 0 to 100, to two places. */
  readonly score: number;
  /** Empty exactly on a bound between two grades. */
  readonly grade: string;
  /** How many statements were measured, answered by somebody, and are open. */
  readonly measured: number;
  readonly declared: number;
  readonly open: number;
  readonly criteria: readonly GateCriterion[];
}

interface GateCriterion {
  /** In the platform's own words, or their Hindi. */
  readonly name: string;
  /** Shares of the points that can be had, 0 to 1. */
  readonly share: number;
  readonly least: number;
  readonly reachesMinimum: boolean;
}

export function scoreOfCard(
  card: ScoreCard,
  { gate, score, grade, open, items }: ScoreCardReport,
  lang: UiLang,
): GateScore {
  const by = (who: ItemReport['by']) => items.filter((item) => item.answer !== 'ask' && item.by === who);
  return {
    ...{ qualified: gate === 'qualified', score, grade, open },
    measured: by('measured').length,
    declared: by('declared').length,
    criteria: criteriaOf(card, items, lang),
  };
}

function criteriaOf(card: ScoreCard, items: readonly ItemReport[], lang: UiLang): GateCriterion[] {
  const answers = new Map(items.map(({ id, answer }) => [id, answer]));
  return scoreOf(card, (id) => answers.get(id) ?? 'ask').criteria.map(
    ({ name, total, max, reachesMinimum }) => ({
      name: nameOfCriterion(card, name, lang),
      share: max === 0 ? 0 : total / max,
      least: card.criteria.find((criterion) => criterion.name === name)?.minRatio ?? 0,
      reachesMinimum,
    }),
  );
}

type Weigh = (demand: GateDemand) => GateWeight;

export function scoreItems(card: ScoreCard, filled: ScoreCardReport, weigh: Weigh, lang: UiLang): GateItem[] {
  const reports = new Map(filled.items.map((report) => [report.id, report]));
  const statements = card.criteria.flatMap((criterion) =>
    criterion.items.flatMap((item) => {
      const report = reports.get(item.id);
      return report ? statement(item, report, nameOfCriterion(card, criterion.name, lang), weigh, lang) : [];
    }),
  );
  const minimums = weigh('score-card-minimums');
  const short =
    minimums === 'off' ? [] : criteriaOf(card, filled.items, lang).filter((c) => !c.reachesMinimum);
  return [
    ...short.map(({ name, share, least }) => ({
      ruleId: 'score-card-minimums',
      part: minimums === 'holds' ? ('mend' as const) : ('worth' as const),
      holds: minimums === 'holds',
      ...say('score-card-minimums', lang, {
        name,
        share: Math.floor(share * 100),
        least: Math.round(least * 100),
      }),
    })),
    ...statements,
  ];
}

/** One statement of the card; an answer that disqualifies must be mended. */
function statement(
  { id, options, disqualifyOn = [] }: CardItem,
  { text, answer, evidence }: ItemReport,
  spec: string,
  weigh: Weigh,
  lang: UiLang,
): GateItem[] {
  const mandatory = disqualifyOn.length > 0;
  const weight = weigh(mandatory ? 'score-card-qualifies' : 'score-card-answered');
  if (weight === 'off') return [];
  const disqualifies = disqualifyOn.includes(answer);
  const asked = answer === 'ask';
  const part: GatePart = asked
    ? 'person'
    : disqualifies
      ? 'mend'
      : answer === 'no'
        ? 'worth'
        : answer === 'na'
          ? 'na'
          : 'fine';
  const { why, how } = say(
    asked ? (mandatory ? 'statement-mandatory' : 'statement-open') : 'statement-said',
    lang,
    { evidence },
  );
  const detail = asked && evidence ? { detail: evidence } : {};
  const holds = weight === 'holds' && (disqualifies || asked);
  return [{ ruleId: id, part, holds, what: text, why, how, spec, ...detail, options }];
}
