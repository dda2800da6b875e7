import { FASCICLES, type Fascicle } from '../model/fascicles';
import { MOMENT_ROWS, RESERVE_COMPLIANCE, TRUNK_TONE } from '../model/parameters';
import { createBalance, type Balance } from './balance';
import { layOut, type Paths } from './paths';
import { createOptimisation, type Optimisation } from './staticOptimisation';
import { WRENCH } from './wrench';

/** Memory of one solver. Solving allocates nothing but its answer; two solvers never share one. */
export interface Workspace {
  readonly paths: Paths;
  readonly balance: Balance;
  readonly px: Float64Array;
  readonly py: Float64Array;
  /** Unit pulls across the stance hip, L5/S1 and L3/L4. */
  readonly hipPull: Float64Array;
  readonly lumbarPull: Float64Array;
  readonly middlePull: Float64Array;
  readonly mass: Float64Array;
  readonly optimisation: Optimisation;
}

/** @param fascicles lines of pull to solve with; the model's own unless a test asks otherwise */
export const createWorkspace = (fascicles: readonly Fascicle[] = FASCICLES): Workspace => {
  const paths = layOut(fascicles);
  const count = fascicles.length;
  const optimisation = createOptimisation(MOMENT_ROWS.length, count);
  optimisation.compliance.set(RESERVE_COMPLIANCE);
  for (let i = 0; i < count; i += 1) optimisation.lowest[i] = paths.hip[i] ? 0 : TRUNK_TONE;
  return {
    paths,
    balance: createBalance(),
    px: new Float64Array(paths.x.length),
    py: new Float64Array(paths.x.length),
    hipPull: new Float64Array(count * WRENCH),
    lumbarPull: new Float64Array(count * WRENCH),
    middlePull: new Float64Array(count * WRENCH),
    mass: new Float64Array(3),
    optimisation,
  };
};
