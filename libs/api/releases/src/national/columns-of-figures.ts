import { figureId } from './figure-keys.js';
import type { FigureColumns } from './figure-columns.type.js';
import type { NamedFigure } from './walk-tables.js';

/** The columns of figures; each is made when it is asked for. */
export class ColumnsOfFigures implements FigureColumns {
  constructor(
    readonly publication: number,
    private readonly figures: readonly NamedFigure[],
  ) {}

  get rows() {
    return this.figures.length;
  }
  get ids() {
    return this.figures.map((figure) => figureId(this.publication, figure));
  }
  get quarterIds() {
    return this.columnOf('quarterId');
  }
  get levels() {
    return this.columnOf('level');
  }
  get areaCodes() {
    return this.columnOf('areaCode');
  }
  get areaNames() {
    return this.columnOf('areaName');
  }
  get boundaries() {
    return this.columnOf('boundaries');
  }
  get metricIds() {
    return this.columnOf('metricId');
  }
  get stratifiers() {
    return this.columnOf('stratifier');
  }
  get groups() {
    return this.columnOf('group');
  }
  get measures() {
    return this.columnOf('measure');
  }
  get values() {
    return this.columnOf('value');
  }
  get lowers() {
    return this.columnOf('lower');
  }
  get uppers() {
    return this.columnOf('upper');
  }
  get numerators() {
    return this.columnOf('numerator');
  }
  get denominators() {
    return this.columnOf('denominator');
  }
  get statuses() {
    return this.columnOf('status');
  }
  get markers() {
    return this.figures.map(({ markers }) => markers.join(' '));
  }
  get organisations() {
    return this.columnOf('organisations');
  }
  get asOf() {
    return this.columnOf('asOf');
  }

  private columnOf<Name extends keyof NamedFigure>(name: Name): NamedFigure[Name][] {
    return this.figures.map((figure) => figure[name]);
  }
}
