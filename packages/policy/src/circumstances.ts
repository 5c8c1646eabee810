import type { Circumstances } from './combine.ts';
import type { Field } from './law.ts';
import { type Request, stateOf } from './request.ts';

/** What the rules' standing turns on for one field of a request, besides their boxes. */
export function circumstancesOf(request: Request, field: Pick<Field, 'field' | 'category'>): Circumstances {
  const { channel, receiver } = request.stated;
  return { ...stateOf(request, field), registerChannel: channel === 'register', ownData: isOwnReceiver(receiver) };
}

/** The learner themselves, or their guardian. */
export function isOwnReceiver(receiver: string): boolean {
  return receiver === 'learner' || receiver === 'guardian';
}
