import { writeRelease } from '../src/write-release.ts';
import { planned } from './situation.ts';
import { smallLearner } from './small-export.ts';

/* Writes releases of one learner after the other to one folder, until it is killed. With a step it kills itself there, in its second release. */

const [out = '', step] = process.argv.slice(2);

for (let turn = 1; ; turn += 1) {
  const { planned: release } = await planned({ learners: [smallLearner(String(turn))] });
  const onStep = (name: string) => {
    if (turn === 2 && name === step) process.kill(process.pid, 'SIGKILL');
  };
  await writeRelease(release, { out, now: new Date(Date.UTC(2026, 7, 17, 0, 0, turn)), onStep });
  process.stdout.write(`${turn}\n`);
}
