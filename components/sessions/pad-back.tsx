/** Words that the browser had kept and the server had not are in the field again (save-9). */
export function PadBack({ undo, done }: { undo: () => void; done: () => void }) {
  const take = () => {
    undo();
    done();
  };
  return (
    <p className="form-message" role="status">
      Words that had not been saved are back.{' '}
      <button type="button" className="underline" onClick={take}>
        Undo
      </button>
    </p>
  );
}
