import type { AppStore } from '@/state/store';
import { Body } from './body/Body';
import { Ground } from './body/Ground';
import type { SceneBody } from './body/sceneBody';
import { SkinView } from './body/SkinView';
import { CameraRig } from './camera/CameraRig';
import { Heat } from './heat/Heat';
import { Pointer } from './picking/Pointer';
import { Pose } from './pose/Pose';
import { Drawing } from './runtime/Drawing';
import type { SceneStats } from './runtime/stats';

export interface StageProps {
  readonly store: AppStore;
  /** `null` while the body loads: the ground is there at once. */
  readonly body: SceneBody | null;
  readonly stats: SceneStats;
  readonly onFullFrame: () => void;
  readonly onCrash: (error: unknown) => void;
}

/** Everything in the picture. React puts it together once; from then on the parts follow the store by themselves. */
export function Stage({ store, body, stats, onFullFrame, onCrash }: StageProps) {
  return (
    <>
      <Ground bounds={body?.asset.bounds ?? null} />
      <CameraRig store={store} body={body} />
      {body && (
        <>
          <Pose body={body} store={store} />
          <Heat body={body} store={store} />
          <Body body={body} store={store} />
          <SkinView body={body} />
          <Pointer body={body} store={store} />
        </>
      )}
      <Drawing stats={stats} shared={body?.shared ?? null} onFullFrame={onFullFrame} onCrash={onCrash} />
    </>
  );
}
