using System.Linq;
using Dunning.Stories;

namespace Dunning.Mutants;

/// <summary>The stories are read before the first mutant: a broken one must not stay with those read once.</summary>
internal static class StoriesRead
{
    public static readonly int Count = Library.Files.Sum(file => Library.Read(file).Count);
}
