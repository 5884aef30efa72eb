using System.Linq;
using System.Text;
using Dunning.Profiles;

namespace Dunning.Json.Tests;

public sealed class ClassifierDocumentTests
{
    [Fact]
    public void What_is_written_reads_back_equal()
    {
        var parameters = new ClassifierParameters(12, 4, 5, 0.95m, 3, 0.4m, 3, 7, 0.6m, 20, 2, 8, 16);

        ClassifierReader.Read(ClassifierWriter.ToUtf8Bytes(parameters, indented: true)).ShouldBe(parameters);
        Encoding.UTF8.GetString(ClassifierWriter.ToUtf8Bytes(parameters)).ShouldBe(
            """{"format":1,"windowMonths":12,"graceDays":4,"leastCounted":5,"goodShare":"0.95","leastDisputed":3,"disputedShare":"0.4","leastFailures":3,"contactDays":7,"contactShare":"0.6","shortDelayDays":20,"planToleranceDays":2,"fairFrom":8,"firmFrom":16}""");
    }

    [Fact]
    public void What_is_left_out_has_its_usual_value()
    {
        ClassifierReader.Read("{}"u8).ShouldBe(ClassifierParameters.Standard);
        ClassifierReader.Read("""{"goodShare":0.8}"""u8).ShouldBe(new ClassifierParameters(goodShare: 0.8m));
    }

    [Theory]
    [InlineData("{\"goodShar\":\"1\"}", JsonFaultCodes.UnknownProperty + " $.goodShar")]
    [InlineData("{\"goodShare\":\"0\"}", JsonFaultCodes.NumberRange + " $.goodShare")]
    [InlineData("{\"windowMonths\":0,\"contactDays\":366,\"goodShare\":\"1.1\"}", JsonFaultCodes.NumberRange + " $.windowMonths", JsonFaultCodes.NumberRange + " $.contactDays", JsonFaultCodes.NumberRange + " $.goodShare")]
    [InlineData("{\"windowMonths\":1.5}", JsonFaultCodes.NumberForm + " $.windowMonths")]
    [InlineData("{\"fairFrom\":20}", JsonFaultCodes.NumberRange + " $")]
    [InlineData("{\"format\":2}", JsonFaultCodes.UnsupportedFormat + " $.format")]
    [InlineData("[]", JsonFaultCodes.WrongType + " $")]
    [InlineData("", JsonFaultCodes.Malformed + " $")]
    public void All_faults_are_told_where_they_stand(string json, params string[] faults)
    {
        ClassifierReader.TryRead(json.Utf8(), out var parameters, out var found).ShouldBeFalse();

        parameters.ShouldBeNull();
        found.Select(fault => fault.Code + " " + fault.Path).Order().ShouldBe(faults.Order());
    }
}
