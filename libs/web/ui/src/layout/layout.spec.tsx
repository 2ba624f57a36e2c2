import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { useUrlState } from '../filters/use-url-state.js';
import { PageTitle } from '../page/PageTitle.js';
import { Layout } from './Layout.js';

afterEach(cleanup);

function Compared() {
  const [filters, change] = useUrlState({ quarter: '2026-27-Q1', region: '' });
  return (
    <>
      <PageTitle title="Consistency" />
      <p>{`${filters.quarter} ${filters.region}`}</p>
      <button onClick={() => change({ region: 'Y56' })}>Only one region</button>
    </>
  );
}

function renderService(isDemonstration = true, isOpenToAnyone = false) {
  const navigation = [{ label: 'Consistency', to: '/consistency' }];
  render(
    <MemoryRouter initialEntries={['/']}>
      <Layout isDemonstration={isDemonstration} isOpenToAnyone={isOpenToAnyone} navigation={navigation} account={null}>
        <Link to="/consistency?quarter=2025-26-Q4">Compare</Link>
        <Routes>
          <Route path="/" element={<PageTitle title="Digital inclusion monitor" />} />
          <Route path="/consistency" element={<Compared />} />
        </Routes>
      </Layout>
    </MemoryRouter>,
  );
}

describe('Layout', () => {
  it('names the tab after the page, then the service', async () => {
    renderService();
    expect(document.title).toBe('Digital inclusion monitor');
    await userEvent.click(screen.getByRole('link', { name: 'Compare' }));
    expect(document.title).toBe('Consistency - Digital inclusion monitor');
  });

  it('moves the focus to the heading on a new page, not on the first, and not when a filter changes', async () => {
    renderService();
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('link', { name: 'Compare' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await userEvent.click(screen.getByRole('button', { name: 'Only one region' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Only one region' }));
  });

  it('keeps the other filters when one changes', async () => {
    renderService();
    await userEvent.click(screen.getByRole('link', { name: 'Compare' }));
    await userEvent.click(screen.getByRole('button', { name: 'Only one region' }));
    expect(screen.getByText('2025-26-Q4 Y56')).toBeTruthy();
  });

  it('marks the place in the navigation where this page is', async () => {
    renderService();
    const place = screen.getByRole('link', { name: 'Consistency' });
    expect(place.getAttribute('aria-current')).toBeNull();
    await userEvent.click(place);
    expect(screen.getByRole('link', { name: 'Consistency' }).getAttribute('aria-current')).toBe('page');
  });

  it('says that figures are invented where they are, and not where they are real', () => {
    renderService(true);
    expect(screen.getByRole('complementary', { name: 'Demonstration notice' })).toBeTruthy();
    cleanup();
    renderService(false);
    expect(screen.queryByRole('complementary', { name: 'Demonstration notice' })).toBeNull();
  });

  it('warns where anybody can sign in as anybody, and nowhere else', () => {
    renderService(true, true);
    expect(screen.getByRole('complementary', { name: 'Sign-in notice' }).textContent).toMatch(/sign in as anybody/);
    cleanup();
    renderService(true);
    expect(screen.queryByRole('complementary', { name: 'Sign-in notice' })).toBeNull();
  });

  it('says aloud that something is sent again, and nothing before that', () => {
    const shell = (isTryingAgain: boolean) => (
      <MemoryRouter>
        <Layout isDemonstration={false} isTryingAgain={isTryingAgain} navigation={[]} account={null}>
          <p>Page</p>
        </Layout>
      </MemoryRouter>
    );
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    const { rerender } = render(shell(false));
    expect(said().join('')).toBe('');
    rerender(shell(true));
    expect(said().join('')).toMatch(/did not answer. Trying again/);
  });

  it('skips to the main part', async () => {
    renderService();
    await userEvent.click(screen.getByRole('link', { name: 'Skip to main content' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
