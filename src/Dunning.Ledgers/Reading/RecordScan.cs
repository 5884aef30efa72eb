namespace Dunning.Ledgers.Reading;

/// <summary>Follows the quotes of a record over its lines (RFC 4180; white space around a quoted cell is passed over).</summary>
internal struct RecordScan(char separator)
{
    private Place _place;

    private enum Place
    {
        CellStart,
        Plain,
        Quoted,
        AfterQuote,
    }

    /// <summary>Cells begun so far.</summary>
    public int Cells { get; private set; } = 1;

    /// <summary>Whether a quoted cell goes on in the next line.</summary>
    public readonly bool IsOpen => _place == Place.Quoted;

    /// <summary>Takes a line.</summary>
    /// <returns>False when text follows a closing quote.</returns>
    public bool Follow(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (_place == Place.Quoted)
            {
                if (character != '"') continue;
                if (i + 1 < line.Length && line[i + 1] == '"') i++;
                else _place = Place.AfterQuote;
            }
            else if (character == separator)
            {
                Cells++;
                _place = Place.CellStart;
            }
            else if (character is ' ' or '\t')
            {
            }
            else if (_place == Place.AfterQuote)
            {
                return false;
            }
            else if (_place == Place.CellStart)
            {
                _place = character == '"' ? Place.Quoted : Place.Plain;
            }
        }

        return true;
    }
}
