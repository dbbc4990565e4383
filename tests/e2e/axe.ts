import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe on a page and in its frames of the same origin. It tells what is wrong only: to write out all that is right, and to
 * open a second page that brings frames of other origins together, took two thirds of its time.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
