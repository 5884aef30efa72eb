using Dunning.DependencyInjection;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Policies.Presets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDunning(PolicyBooks.France);
var app = builder.Build();
app.MapPost("/decide", async (HttpRequest request, HttpResponse response, DunningEngine engine) =>
{
    await new DecisionLines(engine).RunAsync(request.Body, response.Body);
});
app.Run();
