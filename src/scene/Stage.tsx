import type { AppStore } from '@/state/store';
import { Ground } from './body/Ground';
import type { SceneBody } from './body/sceneBody';
import { CameraRig } from './camera/CameraRig';
import { SelectionFrame } from './camera/SelectionFrame';
import { Figures } from './figure/Figures';
import type { Panes } from './figure/panes';
import type { NameLayer } from './labels/nameLayer';
import { Names } from './labels/Names';
import type { LabelLayer } from './overlay/labels';
import { Drawing } from './runtime/Drawing';
import { PainOnSkin } from './skin/PainOnSkin';
import type { SceneStats } from './runtime/stats';

export interface StageProps {
  readonly store: AppStore;
  /** `null` while the body loads: the ground is there at once. */
  readonly body: SceneBody | null;
  readonly stats: SceneStats;
  readonly panes: Panes;
  readonly labels: LabelLayer;
  readonly names: NameLayer;
  readonly onFullFrame: () => void;
  readonly onCrash: (error: unknown) => void;
}

/** Everything in the picture. React puts it together once; from then on the parts follow the store by themselves. */
export function Stage({ store, body, stats, panes, labels, names, onFullFrame, onCrash }: StageProps) {
  return (
    <>
      <Ground store={store} />
      <CameraRig store={store} body={body} panes={panes} />
      {body && <Figures body={body} panes={panes} labels={labels} store={store} />}
      {body && <PainOnSkin body={body} panes={panes} store={store} />}
      {body && <SelectionFrame body={body} panes={panes} store={store} />}
      {body && <Names body={body} panes={panes} names={names} store={store} />}
      <Drawing store={store} stats={stats} panes={panes} onFullFrame={onFullFrame} onCrash={onCrash} />
    </>
  );
}
