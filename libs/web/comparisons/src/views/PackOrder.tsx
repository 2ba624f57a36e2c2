import { movedInPack, mostInPack } from '@monitor/domain';
import { ButtonLink } from '@monitor/web-ui';
import { useState } from 'react';
import { briefingAddress } from './view-paths.js';
import type { SavedView } from './view-words.js';

interface PackOrderProps {
  views: readonly SavedView[];
  pack: readonly number[];
  onChange: (pack: readonly number[]) => void;
}

interface MoveProps {
  label: string;
  name: string;
  isPossible: boolean;
  onPress: () => void;
}

/** The button stays where nothing is left to do, so that it does not take the keyboard away. */
function Move({ label, name, isPossible, onPress }: MoveProps) {
  return (
    <button
      type="button"
      className="monitor-link-button"
      aria-disabled={!isPossible}
      onClick={() => {
        if (isPossible) onPress();
      }}
    >
      {label}
      <span className="nhsuk-u-visually-hidden">: {name}</span>
    </button>
  );
}

interface PackListProps {
  pack: readonly number[];
  nameOf: (number: number) => string;
  onMove: (number: number, towards: 'BEGINNING' | 'END') => void;
}

function PackList({ pack, nameOf, onMove }: PackListProps) {
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {pack.map((number, at) => {
        const name = nameOf(number);
        return (
          <li key={number}>
            {name} <Move label="Move up" name={name} isPossible={at > 0} onPress={() => onMove(number, 'BEGINNING')} />{' '}
            <Move
              label="Move down"
              name={name}
              isPossible={at < pack.length - 1}
              onPress={() => onMove(number, 'END')}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** The views of the pack in their order, how to change it, and the way to the pack. */
export function PackOrder({ views, pack, onChange }: PackOrderProps) {
  const [told, setTold] = useState('');
  const nameOf = (number: number) => views.find((view) => view.number === number)?.name ?? '';
  const move = (number: number, towards: 'BEGINNING' | 'END') => {
    const moved = movedInPack(pack, number, towards);
    onChange(moved);
    setTold(`${nameOf(number)} is now ${String(moved.indexOf(number) + 1)} of ${String(moved.length)}.`);
  };
  return (
    <section className="monitor-pack-order">
      <h2 className="nhsuk-heading-m">Briefing pack</h2>
      {pack.length === 0 ? (
        <p>
          Tick “In the briefing pack” at up to {mostInPack} views. They stand in the document in the order chosen here.
        </p>
      ) : (
        <>
          <PackList pack={pack} nameOf={nameOf} onMove={move} />
          <ButtonLink to={briefingAddress(pack)}>Make the briefing pack</ButtonLink>
        </>
      )}
      <p className="nhsuk-u-visually-hidden" role="status">
        {told}
      </p>
    </section>
  );
}
