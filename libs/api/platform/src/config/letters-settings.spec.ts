import { describe, expect, it } from '@jest/globals';
import { readLettersSettings } from './letters-settings.js';

const from = 'Returns <returns@monitor.example>';

describe('the settings of letters', () => {
  it('send none where no mail server is named', () => {
    expect(readLettersSettings({})).toEqual({ server: null, perMinute: 60 });
  });

  it.each([
    ['smtps://user:secret@mail.example', true],
    ['smtp://mail.example:587', true],
    ['smtp://127.0.0.1:1025', false],
    ['smtp://localhost', false],
  ])('keep letters from being read on the way, except on this machine: %s', (url, needsTls) => {
    const { server } = readLettersSettings({ SMTP_URL: url, MAIL_FROM: from });
    expect(server).toEqual({ url: new URL(url), from, needsTls });
  });

  it.each([
    [{ SMTP_URL: 'https://user:secret@mail.example', MAIL_FROM: from }, /SMTP_URL: wanted the mail server/],
    [{ SMTP_URL: 'secret', MAIL_FROM: from }, /SMTP_URL: wanted the mail server/],
    [{ SMTP_URL: 'smtp://mail.example' }, /MAIL_FROM: found nothing/],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, /MAIL_FROM: wanted an address/],
    [{ MAIL_PER_MINUTE: '0' }, /MAIL_PER_MINUTE: wanted a whole number/],
    [{ MAIL_PER_MINUTE: 'many' }, /MAIL_PER_MINUTE: wanted a whole number/],
  ])('are refused with what is wanted, and never shown: %j', (given, message) => {
    const read = () => readLettersSettings(given);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret/);
  });
});
