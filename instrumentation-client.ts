/** Next runs this file before React reads the page. */
import { restoreServed } from '@/components/site/hydration/restore-served';
import { silenceMismatches, tolerateForeign } from '@/components/site/hydration/tolerate-foreign';

tolerateForeign();
silenceMismatches();
restoreServed();
