import type { Locator, Page } from '@playwright/test';

/** The text in a named CSS highlight, with the ranges separated by `|`. */
export function highlightedText(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])]
        // The page adds only `Range` objects to highlights.
        .map((range) => (range as Range).toString())
        .join('|'),
    name,
  );
}

/**
 * Scrolls to a word and returns the centre of the word in window coordinates.
 *
 * @param text Selector of the transcript, of which a page may show a copy.
 */
export function scrollToWord(
  page: Page,
  word: string,
  text = '#transcript-text',
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    async ([wanted, selector]) => {
      const root = document.querySelector(selector);
      if (root === null) throw new Error('There is no transcript.');
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const node = nodes.currentNode as Text; // the walker visits only text nodes
        const at = node.data.indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // The scroll event comes with the next frame. After a click, it would cancel that click.
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`${wanted} is not in the transcript.`);
    },
    [word, text] as const,
  );
}

/**
 * Clicks a word and then the button that offers to play from there.
 *
 * @param text Selector of the transcript, of which a page may show a copy.
 */
export async function playFromWord(page: Page, word: string, text?: string): Promise<void> {
  const { x, y } = await scrollToWord(page, word, text);
  await page.mouse.click(x, y);
  await offerToPlay(page).click();
}

/** The button that offers to play from a tapped line. */
export function offerToPlay(page: Page): Locator {
  return page.getByRole('button', { name: /^Play from here · \d+:\d\d$/ });
}

/** Selects a text that lies within one text node. */
export async function selectText(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const blocks = document.querySelectorAll('#transcript-text p');
    const node = [...blocks]
      .flatMap((block) => [...block.childNodes])
      .find((child) => child.textContent?.includes(wanted));
    if (!(node instanceof Text)) throw new Error(`${wanted} is not within one text node.`);
    const at = node.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, text);
}
