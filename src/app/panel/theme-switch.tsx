import { useMessages } from '../i18n/use-messages.ts';
import { THEME_CHOICES } from '../model/view.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';

/** From the device's theme to light, to dark, and round again. */
export function ThemeSwitch() {
  const { app } = useMessages();
  const { theme } = useView();
  const store = useViewStore();
  const next = THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? 'system';
  return (
    <Button icon={theme} onClick={() => store.change({ theme: next }, 'replace')}>
      {app.theme[theme]}
    </Button>
  );
}
