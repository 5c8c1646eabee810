import { type DayNumber, type DayRange, NO_END } from '@nivel/policy';
import type { JSX } from 'preact';

interface TimelineProperties {
  /** In order of time. */
  readonly ranges: readonly DayRange[];
  readonly today: DayNumber;
  /** The day until which the newest text was read; after it the bar is pale. */
  readonly verifiedUpTo: DayNumber | undefined;
}

const WIDTH = 600;
const ROW = 14;
const YEAR = 365;

/** Bars of the versions beside each other in time, with a line for today. Decoration: the list beside it says the same in words. */
export function Timeline({ ranges, today, verifiedUpTo }: TimelineProperties): JSX.Element | undefined {
  const [first] = ranges;
  if (first === undefined) return undefined;
  const begin = first.from - YEAR / 2;
  const end = Math.max(today, ...ranges.map((range) => (range.until >= NO_END ? range.from : range.until))) + YEAR;
  const x = (day: number) => Math.round((Math.min(Math.max(day, begin), end) - begin) * (WIDTH / (end - begin)));
  const height = ranges.length * ROW + 4;
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      {ranges.map((range, index) => (
        <rect
          key={range.from}
          class="stretch"
          x={x(range.from)}
          y={index * ROW + 3}
          width={Math.max(2, x(range.until) - x(range.from))}
          height={ROW - 5}
        />
      ))}
      {verifiedUpTo !== undefined && verifiedUpTo < end && (
        <rect class="unread" x={x(verifiedUpTo)} y={0} width={WIDTH - x(verifiedUpTo)} height={height} />
      )}
      <line class="today" x1={x(today)} x2={x(today)} y1={0} y2={height} />
    </svg>
  );
}
