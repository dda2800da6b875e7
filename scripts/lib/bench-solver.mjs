import { join } from 'node:path';
import { root } from './root.mjs';
import { withModule } from './ts-runner.mjs';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Times of the stance solver on this machine, ms: one posture with activations (median of 200), and a 5 s course at 60 Hz. */
export const benchSolver = () =>
  withModule(join(root, 'src/biomechanics/index.ts'), ({ DEFAULT_INPUTS, solveStance, courseFrame }) => {
    const timed = (run) => {
      const from = performance.now();
      run();
      return performance.now() - from;
    };
    const inputsAt = (i) => ({ ...DEFAULT_INPUTS, abductorStrength: 0.05 + (0.95 * (i % 100)) / 100 });
    for (let i = 0; i < 100; i += 1) solveStance(inputsAt(i));
    const postures = Array.from({ length: 200 }, (_, i) => timed(() => solveStance(inputsAt(i))));
    const course = timed(() => {
      for (let frame = 0; frame < 300; frame += 1) courseFrame({ ...DEFAULT_INPUTS, abductorStrength: 0.4 }, frame / 60);
    });
    return { onePostureMs: Math.round(median(postures) * 100) / 100, course5sAt60HzMs: Math.round(course) };
  });
