import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe for a page. Its older mode reads the page in place and takes half of the time; the newer
 * one opens another page for each result, which only frames of other sites need.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
