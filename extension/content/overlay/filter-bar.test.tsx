// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { all, both, button, click, fill, find, givenPanel, press, shadow, show, text } from './testing/a-panel.tsx';
import { aVerdict } from './testing.ts';

givenPanel();

describe('finding a point', () => {
  const verdicts = [
    aVerdict({ requirement: 'a', title: both('Plan ondertekend'), theme: both('Doelgericht') }),
    aVerdict({ requirement: 'b', title: both('Risico’s in kaart'), theme: both('Veilig'), outcome: 'met' }),
    aVerdict({ requirement: 'c', title: both('Medicatie'), theme: both('Veilig'), ruleSet: 'drents', outcome: 'met' }),
  ];
  const shown = () => all('li[data-requirement]').map(({ dataset }) => dataset.requirement);
  test('/ goes to the search field; what is found is open, and Escape first takes the words away', async () => {
    await show({ verdicts });
    find('.section-toggle').focus();
    await press('/');
    expect(shadow().activeElement).toBe(find('.search-input'));
    await fill(find('.search-input'), 'RISICO');
    expect(shown()).toEqual(['b']);
    expect(text()).toContain('1 van 3 punten');
    await press('Escape');
    expect([all('aside').length, shown()]).toEqual([1, ['a']]);
    await press('Escape');
    expect(all('aside')).toEqual([]);
  });
  test('by framework and theme', async () => {
    await show({ verdicts });
    await click(button(/^Filter$/));
    const [framework, theme] = all('.choices select');
    await fill(theme as HTMLElement, 'Veilig');
    expect(shown()).toEqual(['b', 'c']);
    await fill(framework as HTMLElement, 'drents');
    expect(shown()).toEqual(['c']);
    await click(button(/^Alles tonen$/));
    expect(shown()).toEqual(['a']);
  });
  test('that is not there says so', async () => {
    await show({ verdicts });
    await fill(find('.search-input'), 'xyz');
    expect(text()).toContain('Geen punt gevonden.');
  });
});
