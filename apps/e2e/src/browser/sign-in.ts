import type { Page } from '@playwright/test';
import type { Persona } from './personas.js';

/** Signs somebody in from the start page, through the provider's own page. */
export async function signIn(page: Page, persona: Persona): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('link', { name: 'Sign in' })
    .or(page.getByRole('button', { name: 'Sign in' }))
    .first()
    .click();
  await chooseAtProvider(page, persona);
  await page.waitForURL(/\/home$/);
}

/** On the page of the demonstration's provider: says who one is. */
export async function chooseAtProvider(page: Page, persona: Persona): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${persona}`) }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
}
