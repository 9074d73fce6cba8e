import { useOverlay } from './overlay-context.ts';
import { MenuItem } from './panel-menu.tsx';
import { type ViewId, viewIds } from './views.ts';

/** In the panel's menu: what the panel can show in the place of the checklist. */
export function ViewsMenu({ onView }: { onView(view: ViewId): void }) {
  const { t } = useOverlay();
  return viewIds.map((id) => (
    <MenuItem key={id} onChoose={() => onView(id)}>
      {t.views.titles[id]}
    </MenuItem>
  ));
}
