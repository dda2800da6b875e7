import type { AppStore } from '@/state/store';
import { Activity } from '../activation/Activity';
import { Body } from '../body/Body';
import { SkinView } from '../body/SkinView';
import { Footprints } from '../footprints/Footprints';
import { Heat } from '../heat/Heat';
import { Overlays } from '../overlay/Overlays';
import type { LabelLayer } from '../overlay/labels';
import { Section } from '../section/Section';
import { Detail } from '../materials/Detail';
import { Parts } from '../parts/Parts';
import { Pose } from '../pose/Pose';
import { Props as Things } from '../props/Props';
import { Xray } from '../xray/Xray';
import type { Figure } from './figure';
import { FloorShadow } from './FloorShadow';
import type { Panes } from './panes';

interface Props {
  readonly figure: Figure;
  readonly panes: Panes;
  readonly labels: LabelLayer;
  readonly store: AppStore;
}

/** One figure with all that hangs on it: pose, heat, look, muscle work, shadow, teaching lines. */
export function FigureView({ figure, panes, labels, store }: Props) {
  return (
    <>
      <primitive object={figure.group} />
      <Pose figure={figure} store={store} />
      <Heat body={figure.body} store={store} />
      <Body figure={figure} store={store} />
      <Parts figure={figure} store={store} />
      <Activity figure={figure} store={store} />
      <SkinView body={figure.body} panes={panes} />
      <FloorShadow figure={figure} />
      <Detail figure={figure} store={store} />
      <Footprints figure={figure} store={store} />
      <Xray figure={figure} store={store} />
      <Section figure={figure} store={store} />
      <Things figure={figure} />
      <Overlays figure={figure} panes={panes} labels={labels} store={store} />
    </>
  );
}
