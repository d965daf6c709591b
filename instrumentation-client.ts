/** Next runs this file before React reads the page. */
import { restoreServed } from '@/components/ui/hydration/restore-served';
import { silenceMismatches, tolerateForeign } from '@/components/ui/hydration/tolerate-foreign';

tolerateForeign();
silenceMismatches();
restoreServed();
