import { parentOf } from '../../reader/composed-tree.ts';
import { normalise } from '../../reader/normalise.ts';
import { nameOf, roleOf } from '../../reader/profile/accessible.ts';
import type { MayBeOfClient } from './client-words.ts';
import { isGeneratedName } from './generated-name.ts';
import type { RoleLocator, TestIdLocator } from './locator-types.ts';
import { textOf } from './spot.ts';

type Role = RoleLocator['role'];
/** A heading or an article by its name is its own text, which is not what stands in it. */
const roles: ReadonlySet<string> = new Set<Role>([
  'textbox',
  'combobox',
  'listbox',
  'checkbox',
  'switch',
  'radiogroup',
  'spinbutton',
  'img',
  'status',
  'region',
  'group',
  'cell',
]);

const isRole = (role: string | undefined): role is Role => role !== undefined && roles.has(role);

const markers = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'] as const;

/** An element and those around it that show nothing more. */
function layersOf(target: Element): readonly Element[] {
  const text = normalise(textOf(target));
  const layers: Element[] = [target];
  for (let at = parentOf(target); at && layers.length < 5; at = parentOf(at)) {
    if (normalise(textOf(at)) !== text) break;
    layers.push(at);
  }
  return layers;
}

export function roleLocators(target: Element, mayBeOfClient: MayBeOfClient): readonly RoleLocator[] {
  return layersOf(target).flatMap((element) => {
    const role = roleOf(element);
    const name = nameOf(element);
    const isName =
      name.length > 1 && name.length <= 120 && !mayBeOfClient(name) && normalise(name) !== normalise(textOf(element));
    return isRole(role) && isName ? [{ role, name }] : [];
  });
}

export function testIdLocators(target: Element, mayBeOfClient: MayBeOfClient): readonly TestIdLocator[] {
  return layersOf(target).flatMap((element) =>
    markers.flatMap((marker) => {
      const testId = element.getAttribute(marker)?.trim() ?? '';
      return testId !== '' && testId.length <= 120 && !isGeneratedName(testId) && !mayBeOfClient(testId)
        ? [{ testId }]
        : [];
    }),
  );
}
