import { goTo } from '../address.ts';
import type { ViewProps } from '../view-props.ts';
import { ActionPage } from './action-page.tsx';
import { ActionsOverview } from './actions-overview.tsx';
import { NewAction } from './new-action.tsx';

/** Improvement actions: all of them, one of them, or a new one, as the address says. */
export default function ActionsView(properties: ViewProps) {
  const { choice, choose } = properties;
  const backTo = () => choose(goTo(choice, { view: 'actions' }));
  if (choice.isNew) {
    return (
      <NewAction
        {...properties}
        onMade={({ id }) => choose(goTo(choice, { view: 'actions', item: id }))}
        onCancel={backTo}
      />
    );
  }
  return choice.item ? <ActionPage {...properties} id={choice.item} /> : <ActionsOverview {...properties} />;
}
