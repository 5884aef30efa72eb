namespace Dunning.Cli.Wording;

/// <summary>The names of the figures, in one language.</summary>
internal abstract class FigureWords
{
    public static FigureWords In(Language language) => language == Language.French ? new FrenchFigureWords() : new EnglishFigureWords();

    public abstract string FiguresOf(string from, string through);

    public abstract string Figure { get; }

    public abstract string Opening { get; }

    public abstract string Sales { get; }

    public abstract string Open { get; }

    public abstract string Late { get; }

    public abstract string Dso { get; }

    public abstract string DsoByCountBack { get; }

    public abstract string BestPossibleDso { get; }

    public abstract string OverdueShare { get; }

    public abstract string AverageDaysLate { get; }

    public abstract string AveragePaymentDelay { get; }

    public abstract string CollectionEffectiveness { get; }

    public abstract string PromisesKept { get; }

    public abstract string Of(string part, string whole);

    public abstract string Days(string days);

    public abstract string NoFigure { get; }

    public abstract string Disputes { get; }

    public abstract string Reason { get; }

    public abstract string NoReason { get; }

    public abstract string Age { get; }

    public abstract string Contested { get; }

    public abstract string Ages(int from, int? through);

    public abstract string Yields { get; }

    public abstract string NothingIssued { get; }
}
