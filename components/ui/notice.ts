'use client';

import { showToast } from './toast';

/** Shows that a part of the page, or an action, failed. */
export function showNotice(text: string): void {
  showToast({ text, isProblem: true });
}
