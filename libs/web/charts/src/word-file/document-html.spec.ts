import { afterEach, describe, expect, it } from '@jest/globals';
import { documentHtml } from './document-html.js';

const drawn = { address: 'data:image/png;base64,AAAA', width: 640, height: 320 };
const htmlOf = async (html: string) => {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const root = document.getElementById('root');
  if (root === null) throw new Error('There is no root.');
  const written = document.createElement('div');
  written.innerHTML = await documentHtml(root, () => Promise.resolve(drawn));
  return written;
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a part of the page as plain HTML', () => {
  it('has a picture as an image with its words and its size, and no other drawing', async () => {
    const html = await htmlOf(
      '<svg></svg><div role="img" data-picture="" aria-label="The gap over time"><svg><text>5</text></svg></div>',
    );
    const [image] = html.querySelectorAll('img');
    expect(image?.getAttribute('alt')).toBe('The gap over time');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['640', '320']);
    expect(html.querySelector('svg')).toBeNull();
  });

  it('has a table with its rows, its head, and its caption above it, also where that is not seen', async () => {
    const html = await htmlOf(
      `<table><caption class="nhsuk-u-visually-hidden">Shares</caption><thead><tr><th>Region</th></tr></thead>
       <tbody><tr><td>London</td></tr></tbody></table>`,
    );
    expect(html.querySelector('p + table thead th')?.textContent).toBe('Region');
    expect(html.querySelector('p')?.textContent).toBe('Shares');
    expect(html.querySelector('td')?.textContent).toBe('London');
  });

  it('leaves out what is pressed, hidden or said to screen readers alone', async () => {
    const html = await htmlOf(
      '<p>Kept<button>Press</button><span hidden>Hidden</span><span aria-hidden="true">*</span><span class="nhsuk-u-visually-hidden"> about London</span></p>',
    );
    expect(html.textContent).toBe('Kept');
  });

  it('keeps links within it, and of others the words', async () => {
    const html = await htmlOf('<a href="#view-3">The gap</a> <a href="/equity?area=Y56">41<strong>%</strong></a>');
    expect([...html.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#view-3']);
    expect(html.textContent).toBe('The gap 41%');
    expect(html.querySelector('strong')).not.toBeNull();
  });

  it('parts figures that stand below each other, so that none is read into another', async () => {
    const html = await htmlOf(
      '<table><tbody><tr><td>39%<span style="display: block">32% to 47%</span><span>, all</span></td></tr></tbody></table>',
    );
    expect(html.querySelector('td')?.innerHTML).toBe(
      '39%<br><span style="display: block">32% to 47%</span><span>, all</span>',
    );
  });

  it('keeps how dark a cell is, and leaves the others as they are', async () => {
    const html = await htmlOf(
      '<table><tbody><tr><td><div style="background-color: rgb(18, 67, 109); color: rgb(255, 255, 255)">80%</div></td><td><div>10%</div></td></tr></tbody></table>',
    );
    const [dark, plain] = html.querySelectorAll('td');
    expect([dark?.style.backgroundColor, dark?.style.color]).toEqual(['rgb(18, 67, 109)', 'rgb(255, 255, 255)']);
    expect(plain?.getAttribute('style')).toBeNull();
  });

  it('leaves the page as it was', async () => {
    const page = '<p>Kept<button>Press</button></p><a href="/equity">Equity</a>';
    await htmlOf(page);
    expect(document.getElementById('root')?.innerHTML).toBe(page);
  });
});
