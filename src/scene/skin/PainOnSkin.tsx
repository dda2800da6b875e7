import { useEffect } from 'react';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import { Cells } from '../compare/Cells';
import type { Panes } from '../figure/panes';
import { shareSkin } from './neutralSkin';
import { Links } from '../trigger/Links';
import { SkinPress } from './SkinPress';

interface Props {
  readonly body: SceneBody;
  readonly panes: Panes;
  readonly store: AppStore;
}

/** What people do with pain on the figure itself: draw on the skin, ask about a place on it. */
export function PainOnSkin({ body, panes, store }: Props) {
  useEffect(() => shareSkin(body.asset), [body]);
  return (
    <>
      <SkinPress body={body} store={store} />
      <Cells body={body} panes={panes} store={store} />
      <Links body={body} store={store} />
    </>
  );
}
