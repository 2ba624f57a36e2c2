import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { DateField } from './DateField.js';
import { ErrorSummary } from './ErrorSummary.js';
import { RadioGroup } from './RadioGroup.js';
import { TextField } from './TextField.js';
import { fromTypedDate, toTypedDate } from './typed-date.js';

afterEach(cleanup);

describe('a typed date', () => {
  it('becomes a day when whole', () => {
    expect(fromTypedDate({ day: '3', month: '9', year: '2026' })).toBe('2026-09-03');
  });

  it.each([
    { day: '3', month: '', year: '' },
    { day: 'x', month: '9', year: '2026' },
    { day: '3', month: '9', year: '26' },
  ])('stays as typed when not whole: %j', (typed) => {
    expect(toTypedDate(fromTypedDate(typed))).toEqual(typed);
  });

  it('is empty when nothing is typed', () => {
    expect(fromTypedDate({ day: '', month: ' ', year: '' })).toBe('');
    expect(toTypedDate(null)).toEqual({ day: '', month: '', year: '' });
  });

  it('keeps the other boxes while one is typed', async () => {
    function Form() {
      const [date, setDate] = useState<string | null>(null);
      return <DateField id="when" label="When" value={date} onChange={setDate} />;
    }
    render(<Form />);
    await userEvent.type(screen.getByLabelText('Day'), '30');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    await userEvent.type(screen.getByLabelText('Month'), '9');
    const typed = ['Day', 'Month', 'Year'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value);
    expect(typed).toEqual(['30', '9', '2026']);
  });
});

describe('a whole date that is pasted into one box', () => {
  it.each(['1/9/26', '1 Sept 2026', '2026-09-01', '1 September 2026'])('fills all three: %s', async (text) => {
    const days: string[] = [];
    render(<DateField id="when" label="When" value={null} onChange={(day) => days.push(day)} />);
    await userEvent.click(screen.getByLabelText('Month'));
    await userEvent.paste(text);
    expect(days).toEqual(['2026-09-01']);
  });

  it('is pasted as it is where it is none', async () => {
    const days: string[] = [];
    render(<DateField id="when" label="When" value={null} onChange={(day) => days.push(day)} />);
    await userEvent.click(screen.getByLabelText('Day'));
    await userEvent.paste('30');
    expect(days).toEqual(['30//']);
  });
});

describe('ErrorSummary', () => {
  it('focuses the cell that a line is about', async () => {
    render(
      <MemoryRouter>
        <ErrorSummary problems={[{ message: 'Enter the owner’s role', cell: 'owner' }]} />
        <TextField id="owner" label="Owner" value="" onChange={() => undefined} error="Enter the owner’s role" />
      </MemoryRouter>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Enter the owner’s role' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Owner'));
  });

  it('takes the focus when somebody tried to go on, and not before', () => {
    const summary = (attempt: number) => (
      <MemoryRouter>
        <ErrorSummary problems={[{ message: 'Choose a status', cell: 'x' }]} attempt={attempt} />
      </MemoryRouter>
    );
    const { rerender } = render(summary(0));
    expect(document.activeElement).toBe(document.body);
    rerender(summary(1));
    expect(document.activeElement?.textContent).toContain('There is a problem');
  });

  it('is not there when there is nothing to mend', () => {
    render(<ErrorSummary problems={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('RadioGroup', () => {
  it('reveals only what the chosen answer needs', () => {
    const choices = [
      { value: 'PLANNED', label: 'Planned', revealed: 'When?' },
      { value: 'EMBEDDED', label: 'Embedded', revealed: 'Since when?' },
    ];
    render(<RadioGroup id="status" label="Status" choices={choices} value="EMBEDDED" onChange={() => undefined} />);
    expect(screen.queryByText('When?')).toBeNull();
    expect(screen.getByText('Since when?')).toBeTruthy();
  });
});

describe('TextField', () => {
  it('ties label, hint and error to the input', () => {
    render(
      <TextField id="n" label="People" hint="Whole number" error="Too many" value="9" onChange={() => undefined} />,
    );
    const input = screen.getByLabelText('People');
    expect(input.getAttribute('aria-describedby')).toBe('n--hint n--error');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});
