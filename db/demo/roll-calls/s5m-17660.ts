/** The roll-call of the division on S5M-17660, as printed in the Official Report. */
export const s5m17660 = `
FOR
Baillie, Jackie | Dumbarton | c | Lab
Baker, Claire | Mid Scotland and Fife | r | Lab
Beamish, Claudia | South Scotland | r | Lab
Bibby, Neil | West Scotland | r | Lab
Dugdale, Kezia | Lothian | r | Lab
Finnie, John | Highlands and Islands | r | Green
Grant, Rhoda | Highlands and Islands | r | Lab
Gray, Iain | East Lothian | c | Lab
Greer, Ross | West Scotland | r | Green
Griffin, Mark | Central Scotland | r | Lab
Harvie, Patrick | Glasgow | r | Green
Johnson, Daniel | Edinburgh Southern | c | Lab
Johnstone, Alison | Lothian | r | Green
Kelly, James | Glasgow | r | Lab
Lamont, Johann | Glasgow | r | Lab
Leonard, Richard | Central Scotland | r | Lab
Macdonald, Lewis | North East Scotland | r | Lab
Marra, Jenny | North East Scotland | r | Lab
McDonald, Mark | Aberdeen Donside | c | Ind
McNeill, Pauline | Glasgow | r | Lab
Rowley, Alex | Mid Scotland and Fife | r | Lab
Ruskell, Mark | Mid Scotland and Fife | r | Green
Smith, Elaine | Central Scotland | r | Lab
Smyth, Colin | South Scotland | r | Lab
White, Sandra | Glasgow Kelvin | c | SNP
Wightman, Andy | Lothian | r | Green
AGAINST
Crawford, Bruce | Stirling | c | SNP
Adam, George | Paisley | c | SNP
Allan, Alasdair | Na h-Eileanan an Iar | c | SNP
Arthur, Tom | Renfrewshire South | c | SNP
Balfour, Jeremy | Lothian | r | Con
Ballantyne, Michelle | South Scotland | r | Con
Beattie, Colin | Midlothian North and Musselburgh | c | SNP
Bowman, Bill | North East Scotland | r | Con
Briggs, Miles | Lothian | r | Con
Brown, Keith | Clackmannanshire and Dunblane | c | SNP
Burnett, Alexander | Aberdeenshire West | c | Con
Campbell, Aileen | Clydesdale | c | SNP
Carlaw, Jackson | Eastwood | c | Con
Carson, Finlay | Galloway and West Dumfries | c | Con
Chapman, Peter | North East Scotland | r | Con
Coffey, Willie | Kilmarnock and Irvine Valley | c | SNP
Cole-Hamilton, Alex | Edinburgh Western | c | LD
Constance, Angela | Almond Valley | c | SNP
Corry, Maurice | West Scotland | r | Con
Cunningham, Roseanna | Perthshire South and Kinross-shire | c | SNP
Davidson, Ruth | Edinburgh Central | c | Con
Denham, Ash | Edinburgh Eastern | c | SNP
Dey, Graeme | Angus South | c | SNP
Ewing, Annabelle | Cowdenbeath | c | SNP
Ewing, Fergus | Inverness and Nairn | c | SNP
Fabiani, Linda | East Kilbride | c | SNP
FitzPatrick, Joe | Dundee City West | c | SNP
Forbes, Kate | Skye, Lochaber and Badenoch | c | SNP
Fraser, Murdo | Mid Scotland and Fife | r | Con
Freeman, Jeane | Carrick, Cumnock and Doon Valley | c | SNP
Gibson, Kenneth | Cunninghame North | c | SNP
Gilruth, Jenny | Mid Fife and Glenrothes | c | SNP
Golden, Maurice | West Scotland | r | Con
Gougeon, Mairi | Angus North and Mearns | c | SNP
Grahame, Christine | Midlothian South, Tweeddale and Lauderdale | c | SNP
Greene, Jamie | West Scotland | r | Con
Halcro Johnston, Jamie | Highlands and Islands | r | Con
Harper, Emma | South Scotland | r | SNP
Harris, Alison | Central Scotland | r | Con
Haughey, Clare | Rutherglen | c | SNP
Hepburn, Jamie | Cumbernauld and Kilsyth | c | SNP
Kerr, Liam | North East Scotland | r | Con
Kidd, Bill | Glasgow Anniesland | c | SNP
Lindhurst, Gordon | Lothian | r | Con
Lochhead, Richard | Moray | c | SNP
Lyle, Richard | Uddingston and Bellshill | c | SNP
MacGregor, Fulton | Coatbridge and Chryston | c | SNP
Mackay, Rona | Strathkelvin and Bearsden | c | SNP
Macpherson, Ben | Edinburgh Northern and Leith | c | SNP
Maguire, Ruth | Cunninghame South | c | SNP
Martin, Gillian | Aberdeenshire East | c | SNP
Mason, Tom | North East Scotland | r | Con
Matheson, Michael | Falkirk West | c | SNP
McAlpine, Joan | South Scotland | r | SNP
McArthur, Liam | Orkney Islands | c | LD
McKee, Ivan | Glasgow Provan | c | SNP
McKelvie, Christina | Hamilton, Larkhall and Stonehouse | c | SNP
McMillan, Stuart | Greenock and Inverclyde | c | SNP
Mountain, Edward | Highlands and Islands | r | Con
Mundell, Oliver | Dumfriesshire | c | Con
Neil, Alex | Airdrie and Shotts | c | SNP
Paterson, Gil | Clydebank and Milngavie | c | SNP
Rennie, Willie | North East Fife | c | LD
Robison, Shona | Dundee City East | c | SNP
Ross, Gail | Caithness, Sutherland and Ross | c | SNP
Rumbles, Mike | North East Scotland | r | LD
Scott, John | Ayr | c | Con
Scott, Tavish | Shetland Islands | c | LD
Simpson, Graham | Central Scotland | r | Con
Smith, Liz | Mid Scotland and Fife | r | Con
Somerville, Shirley-Anne | Dunfermline | c | SNP
Stevenson, Stewart | Banffshire and Buchan Coast | c | SNP
Stewart, Alexander | Mid Scotland and Fife | r | Con
Stewart, Kevin | Aberdeen Central | c | SNP
Swinney, John | Perthshire North | c | SNP
Todd, Maree | Highlands and Islands | r | SNP
Tomkins, Adam | Glasgow | r | Con
Torrance, David | Kirkcaldy | c | SNP
Watt, Maureen | Aberdeen South and North Kincardine | c | SNP
Wells, Annie | Glasgow | r | Con
Wheelhouse, Paul | South Scotland | r | SNP
Whittle, Brian | South Scotland | r | Con
Yousaf, Humza | Glasgow Pollok | c | SNP
ABSTENTIONS
Adamson, Clare | Motherwell and Wishaw | c | SNP
Doris, Bob | Glasgow Maryhill and Springburn | c | SNP
MacDonald, Angus | Falkirk East | c | SNP
Mason, John | Glasgow Shettleston | c | SNP
`;
